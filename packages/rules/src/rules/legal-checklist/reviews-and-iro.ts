import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/reviews-and-iro',
  also: ['cp18-18-review-iro'],
  number: 18,
  title: 'Review dates and IRO',
  requirement: 'The plan must give the dates of the last and the next review and the name of the IRO.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'regs 5(1)(d), 32–33'), cite('CA 1989', 'ss.25A, 26')],
  inForce: { from: '2011-04-01' },
  why: 'Someone outside the case has to look at the plan again and again, and the child has to know who and when.',
  doesNotJudge: 'Whether the reviews changed anything for the child.',
  restsOn: [
    'plan-content/iro-name',
    'review-iro/iro-appointed',
    'review-iro/review-dates',
    'time-limits/first-review',
    'time-limits/second-review',
    'time-limits/later-reviews',
  ],
})
