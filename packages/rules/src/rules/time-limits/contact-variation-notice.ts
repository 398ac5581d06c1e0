import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Condition, Verdict } from '../../engine/rule.ts'
import { notApplicable } from '../../engine/verdicts.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'

const orderDepartedFrom: Condition = {
  holds: ({ plan: { contact } }) =>
    contact?.some(({ departureAgreedOn }) => departureAgreedOn !== undefined) === true,
  otherwise: 'No agreed change from a contact order is on record',
  missing: { path: '/contact', message: 'Enter the arrangements for family time' },
}

export const rule = defineRule({
  id: 'time-limits/contact-variation-notice',
  also: ['t-contact-variation-notice'],
  title: 'Notice of an agreed change from a contact order',
  requirement:
    'Where a contact order under section 34 is departed from by agreement, written notice must be given within 5 working days of the agreement.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 8(4)–(5)')],
  inForce: { from: '2011-04-01' },
  why: 'What is agreed by word of mouth is remembered differently by each, and the child is in the middle.',
  doesNotJudge:
    'Whether everybody who had to agree did, the child of sufficient understanding included, and who had notice.',
  when: [orderDepartedFrom, ...timeLimits],
  messages: {
    pass: 'Notice of each change was given in time',
    due: 'Give written notice by {dueOn} of the change from the contact order agreed on {from}',
    late: 'Notice of the change agreed on {from} was given on {doneOn}: it was due by {dueOn}',
    overdue: 'Give written notice now of the change agreed on {from}: it was due by {dueOn}',
    unknown:
      'Enter the day on which written notice was given of the change agreed on {from}: it was due by {dueOn}',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'contact',
  countedFrom: 'The change was agreed',
  gatherAt: '/contact',
  evaluate: ({ plan: { contact = [], legal }, asAt, facts, workingDays }) => {
    const verdicts: Verdict[] = []
    for (const [at, { departureAgreedOn: from, departureNoticeOn: doneOn }] of contact.entries()) {
      if (from === undefined || from > asAt || from < (facts.lookedAfterFrom ?? '')) continue
      if (notJudgedOn(legal, from) !== undefined) continue
      const duty = { from, dueOn: workingDays.add(from, 5), doneOn, kept: false }
      verdicts.push(dutyVerdict(duty, asAt, { path: `/contact/${at}/departureNoticeOn` }))
    }
    return verdicts.length === 0
      ? notApplicable('No change from a contact order was agreed in this time in care')
      : verdicts
  },
})
