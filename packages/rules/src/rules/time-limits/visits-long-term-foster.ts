import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { visitDoubts, visitMessages, visitVerdicts } from '../../timetable/visit-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/visits-long-term-foster',
  also: ['t-visit-longterm-foster', 'ltf-visits-6m'],
  title: 'Visits in long-term fostering',
  requirement:
    'In a long-term foster placement of at least a year, with the agreement of a child of sufficient age and understanding, visits must be at intervals of not more than six months.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 28(3A)'), cite('SI 2015/495')],
  inForce: { from: '2015-04-01' },
  why: 'A child who has found a home may want fewer visits, and still has a right to some.',
  doesNotJudge:
    'Whether the visits were good ones, and whether a visit at which the child was not seen is a visit to the child: regulation 29 allows for a visitor who is unable to speak to the child, so where a limit was kept only by such a visit a person is asked. Whether the child was of sufficient age and understanding to agree. Whether the six months are of visits or of reviews is not confirmed, so an interval of more than three months is for a person.',
  when: timeLimits,
  messages: { ...visitMessages, sixMonthly: visitDoubts.sixMonthly },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The last visit, or the start of the placement',
  gatherAt: '/visits',
  evaluate: (context) =>
    visitVerdicts(
      context,
      ['long-term-foster'],
      'No placement is recorded as long-term fostering with visits six months apart agreed',
    ),
})
