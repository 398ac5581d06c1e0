import { addDays, ageOn } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { conflict, due, judge, late, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { type CeasingDay, ceasing, ceasingDay, ceasingMessages } from '../../facts/ceasing.ts'
import { isInCare, legalBasisOn } from '../../facts/legal-basis.ts'
import { isName } from '../../facts/placeholders.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'

const path = '/legal/ceasing'

/** Twenty working days never take longer, whatever holidays fall in them; then no calendar is needed. */
const fortyDays = 40

export const rule = defineRule({
  id: 'time-limits/ceasing-approved',
  also: ['t-cease-approval'],
  title: 'The decision to stop looking after approved first',
  requirement:
    'Where the child has been looked after for at least 20 working days, the decision to stop must be approved by the nominated officer before it takes effect, or by the director for a young person of 16 or 17 who is not in care.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 39(4)–(5)')],
  inForce: { from: '2015-04-01' },
  why: 'Somebody senior, who is not worn down by the case, has to ask whether the child is safe to go.',
  doesNotJudge:
    'Whether the decision is right, and whether it was the authority’s: a court may end it too, which is known where it made or ended an order that day. A director who approves for a child under 16, or in care, is taken to be the officer who is nominated.',
  when: ceasing,
  messages: {
    pass: 'The decision was approved before it took effect',
    due: 'Have the nominated officer approve the decision before {dueOn}',
    dueDirector: 'Have the director of children’s services approve the decision before {dueOn}',
    unknown: 'Enter the day on which the decision was approved: it took effect on {endedOn}',
    late: 'The decision was approved on {doneOn}, after it took effect on {endedOn}',
    judge:
      'Decide whether the approval stands: it was given on {doneOn}, before the arrangements were assessed on {assessedOn}',
    by: 'Enter who approved the decision',
    role: 'Select the role in which the decision was approved',
    conflict:
      'Have the director of children’s services approve the decision: the young person is 16 or 17 and not in care',
    lookedAfterFrom: 'Enter the day the child became looked after',
    dateOfBirth: 'Enter the child’s date of birth: it decides who has to approve',
    status: 'Enter the legal status of the child: it decides who has to approve',
    ...ceasingMessages,
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'ending',
  countedFrom: 'The child stops being looked after',
  evaluate: (context) => {
    const { plan, asAt, facts, workingDays } = context
    const day = ceasingDay(context)
    if ('outcome' in day) return day
    const { on: endedOn, ended } = day
    const since = facts.lookedAfterFrom
    if (since === undefined) return unknown('/legal/lookedAfterFrom', {}, 'lookedAfterFrom')
    if (addDays(since, fortyDays) > endedOn && workingDays.add(since, 20) > endedOn) {
      return notApplicable('The child has been looked after for fewer than 20 working days by then')
    }
    const { approvedOn: doneOn, approvedBy, approvedByRole, assessedOn } = plan.legal?.ceasing ?? {}
    const who = approver(context, day)
    if (who === 'dateOfBirth') return unknown('/child/dateOfBirth', {}, who)
    if (who === 'status') return unknown('/legal/statuses', {}, who)
    const duty = { from: endedOn, dueOn: endedOn }
    if (!happenedBy(doneOn, asAt)) {
      return ended
        ? unknown(`${path}/approvedOn`, { ...duty, endedOn })
        : due(path, duty, who === 'director' ? 'dueDirector' : 'due')
    }
    const done = { ...duty, doneOn }
    if (doneOn > endedOn) return unlessRelaxed(late(`${path}/approvedOn`, { ...done, endedOn }), endedOn)
    if (approvedByRole === undefined) return unknown(`${path}/approvedByRole`, done, 'role')
    if (who === 'director' && approvedByRole !== 'director') return conflict(`${path}/approvedByRole`, done)
    if (assessedOn !== undefined && doneOn < assessedOn) {
      return judge(`${path}/approvedOn`, { ...done, assessedOn })
    }
    return isName(approvedBy) ? pass(`${path}/approvedOn`, done) : unknown(`${path}/approvedBy`, done, 'by')
  },
})

/** Who has to approve, or what is missing that decides it. */
function approver(
  { plan: { legal, child } }: RuleContext,
  { on, lastDay }: CeasingDay,
): 'director' | 'nominated-officer' | 'dateOfBirth' | 'status' {
  const inCare = isInCare(legalBasisOn(legal, lastDay))
  if (inCare === true) return 'nominated-officer'
  if (child.dateOfBirth === undefined) return 'dateOfBirth'
  if (ageOn(child.dateOfBirth, on) < 16) return 'nominated-officer'
  return inCare === undefined ? 'status' : 'director'
}
