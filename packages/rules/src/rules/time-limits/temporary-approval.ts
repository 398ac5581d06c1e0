import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { type PlacedApproval, temporaryApprovals } from '../../facts/temporary-approvals.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { relaxedOn } from '../../timetable/judged-days.ts'

const sixteenWeeks = 16 * 7

export const rule = defineRule({
  id: 'time-limits/temporary-approval',
  also: ['t-temp-approval'],
  title: 'Temporary approval for 16 weeks at most',
  requirement:
    'The temporary approval of a connected person as foster carer must not last more than 16 weeks.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 24')],
  inForce: { from: '2011-04-01' },
  why: 'Grandparents and aunts should soon know whether the child may stay, and so should the child.',
  doesNotJudge: 'Whether the connected person is suitable. An extension has a rule of its own.',
  when: timeLimits,
  messages: {
    pass: 'Each temporary approval lasts 16 weeks or less',
    due: 'Decide on full approval by {dueOn}, when 16 weeks of temporary approval are over',
    from: 'Enter the day on which the temporary approval began',
    unknown: 'Enter the day on which the temporary approval runs out: 16 weeks were over on {dueOn}',
    conflict:
      'Check the end of the temporary approval, {until}: the last day of 16 weeks is {dueOn}, unless it was extended',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'Temporary approval began',
  gatherAt: '/placements',
  evaluate: (context) => {
    const approvals = temporaryApprovals(context)
    if (approvals.length === 0) return notApplicable('No connected person approved for a time is on record')
    return approvals.map((approval) => length(approval, context.asAt))
  },
})

function length(
  { value, path, placementId, placementTo, fullApprovalOn }: PlacedApproval,
  asAt: string,
): Verdict {
  const { from, until } = value
  if (from === undefined) return unknown(`${path}/from`, { placementId }, 'from')
  // An approval that has not begun is not counted yet.
  if (from > asAt) return pass(path)
  const dueOn = addDays(from, sixteenWeeks)
  const data = { placementId, from, dueOn }
  if (until !== undefined && until > dueOn) {
    return relaxedOn(dueOn) || relaxedOn(from)
      ? judge(`${path}/until`, data, 'relaxed')
      : conflict(`${path}/until`, { ...data, until })
  }
  const over = [fullApprovalOn, placementTo, until].find(
    (day) => day !== undefined && day <= dueOn && day <= asAt,
  )
  if (over !== undefined) return pass(path, { ...data, doneOn: over })
  if (asAt <= dueOn) return due(path, data)
  return unknown(`${path}/until`, data)
}
