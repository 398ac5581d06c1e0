import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, judge, late, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { type PlacedApproval, temporaryApprovals } from '../../facts/temporary-approvals.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { relaxedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'time-limits/temporary-approval-end',
  also: ['t-temp-approval-end'],
  title: 'Placement ended when temporary approval runs out',
  requirement:
    'Where temporary approval runs out and full approval was not given, the placement must be ended, after other arrangements are made.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 25')],
  inForce: { from: '2011-04-01' },
  why: 'A child left in a home that nobody has approved has nobody who answers for it.',
  doesNotJudge:
    'Whether other arrangements were made first. Where no day of full approval is recorded it may have been given all the same, so a person is asked.',
  when: timeLimits,
  messages: {
    pass: 'Each placement was approved or ended by the time its temporary approval ran out',
    due: 'Have full approval decided by {dueOn}, when the temporary approval runs out',
    late: 'Full approval was given on {doneOn}: the temporary approval had run out on {dueOn}',
    unknown:
      'Enter the day of full approval, or end the placement: the temporary approval ran out on {dueOn}',
    noEnd: 'Enter the day on which the temporary approval runs out',
    underReview:
      'Say whether the review of the refusal is decided: until it is, the temporary approval goes on',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'Temporary approval ran out',
  gatherAt: '/placements',
  evaluate: (context) => {
    const approvals = temporaryApprovals(context)
    if (approvals.length === 0) return notApplicable('No connected person approved for a time is on record')
    return approvals.map((approval) => ending(approval, context.asAt))
  },
})

function ending(
  { value, path, placementId, placementTo, fullApprovalOn }: PlacedApproval,
  asAt: string,
): Verdict {
  const { until, extendedUntil, extensionGround } = value
  const dueOn = extendedUntil ?? (extensionGround === 'decision-under-review' ? undefined : until)
  if (dueOn === undefined) {
    if (fullApprovalOn !== undefined || (placementTo !== undefined && placementTo <= asAt)) return pass(path)
    return extensionGround === 'decision-under-review'
      ? judge(path, { placementId }, 'underReview')
      : unknown(`${path}/until`, { placementId }, 'noEnd')
  }
  const data = { placementId, from: dueOn, dueOn }
  const [by] = [fullApprovalOn, placementTo].filter((day) => day !== undefined && day <= dueOn && day <= asAt)
  if (by !== undefined) return pass(path, { ...data, doneOn: by })
  if (asAt <= dueOn) return due(path, data)
  if (relaxedOn(dueOn)) return judge(path, data, 'relaxed')
  return fullApprovalOn === undefined
    ? unknown(`${path}/fullApprovalOn`, data)
    : late(`${path}/fullApprovalOn`, { ...data, doneOn: fullApprovalOn })
}
