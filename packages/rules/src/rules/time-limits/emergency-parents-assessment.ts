import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { due, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { endedBy, type OwnPlacement, ownPlacements, withParents } from '../../facts/own-placements.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'time-limits/emergency-parents-assessment',
  also: ['t-emergency-P-assess'],
  title: 'Assessment after a child was placed with a parent at once',
  requirement:
    'Where a child is placed with a parent before assessment, the parent must be interviewed first, assessment and review completed within 10 working days of the start, and the decision made within 10 working days of the assessment.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 19')],
  inForce: { from: '2011-04-01' },
  why: 'The child is back in the home they were taken from, and each day before the assessment is a risk nobody has weighed.',
  doesNotJudge:
    'Whether the assessment was thorough and the decision right. Of a placement that ended before the last day for a step, the step is not asked for. No days are named for the end of a placement once it is decided: whether it came soon enough is for a person.',
  when: timeLimits,
  messages: {
    pass: 'Interview, assessment, review and decision were in time',
    interviewLate:
      'The parent was interviewed on {doneOn}: that was due by {dueOn}, before the child was placed',
    interviewOverdue: 'Interview the parent now: that was due by {dueOn}, before the child was placed',
    interviewUnknown: 'Enter the day on which the parent was interviewed: that was due by {dueOn}',
    interviewDue: 'Interview the parent by {dueOn}, before the child is placed',
    assessedDue: 'Complete the assessment by {dueOn}',
    assessedLate: 'The assessment was complete on {doneOn}: it was due by {dueOn}',
    assessedOverdue: 'Complete the assessment now: it was due by {dueOn}',
    assessedUnknown: 'Enter the day on which the assessment was complete: it was due by {dueOn}',
    reviewedDue: 'Review the child’s case by {dueOn}',
    reviewedLate: 'The child’s case was reviewed on {doneOn}: that was due by {dueOn}',
    reviewedOverdue: 'Review the child’s case now: that was due by {dueOn}',
    reviewedUnknown: 'Enter the day on which the child’s case was reviewed: that was due by {dueOn}',
    decidedDue: 'Decide by {dueOn} whether the placement goes on',
    decidedLate: 'It was decided on {doneOn} whether the placement goes on: that was due by {dueOn}',
    decidedOverdue: 'Decide now whether the placement goes on: that was due by {dueOn}',
    reviewedBefore:
      'Decide whether the review of {doneOn} counts: it was held before the placement began on {from}',
    decidedBefore:
      'Decide whether the decision stands: it was made on {doneOn}, before the assessment was complete on {from}',
    decidedUnknown:
      'Enter the day on which it was decided whether the placement goes on: that was due by {dueOn}',
    endDue: 'End the placement on {dueOn}, as it is planned: it was decided on {from} that it ends',
    judge:
      'End the placement, or enter the day it ended: that was decided on {from}, and the regulation names no days',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'The placement began, its assessment was complete, or its end was decided',
  gatherAt: '/placements',
  evaluate: (context) => {
    const { legal } = context.plan
    const placed = ownPlacements(context.facts).filter(
      (placement) =>
        withParents(placement.value) &&
        placement.value.approval?.withParents?.beforeAssessment === true &&
        notJudgedOn(legal, placement.start) === undefined,
    )
    if (placed.length === 0) return notApplicable('No placement with a parent before assessment is on record')
    return placed.flatMap((placement) => steps(placement, context))
  },
})

/** Once the placement has ended, what was not done and still had time need not be done. */
const isOwedNoMore = ({ data }: Verdict, endedOn: string): boolean =>
  data.doneOn === undefined && endedOn <= String(data.dueOn)

function steps(placement: OwnPlacement, { asAt, workingDays }: RuleContext): Verdict[] {
  const { value, path, start } = placement
  const { parentInterviewedOn, assessedOn, reviewedOn, decidedOn, decision } =
    value.approval?.withParents ?? {}
  const at = `${path}/approval/withParents`
  const step = (name: string, field: string, from: string, dueOn: string, doneOn: string | undefined) =>
    dutyVerdict({ from, dueOn, doneOn, kept: false }, asAt, {
      path: `${at}/${field}`,
      data: { placementId: value.id },
      beganOn: start,
      messages: {
        due: `${name}Due`,
        late: `${name}Late`,
        overdue: `${name}Overdue`,
        unknown: `${name}Unknown`,
      },
    })
  const tenDays = workingDays.add(start, 10)
  let verdicts = [
    step('interview', 'parentInterviewedOn', start, start, parentInterviewedOn),
    step('assessed', 'assessedOn', start, tenDays, assessedOn),
    reviewedOn !== undefined && reviewedOn < start
      ? judge(
          `${at}/reviewedOn`,
          { placementId: value.id, from: start, dueOn: tenDays, doneOn: reviewedOn },
          'reviewedBefore',
        )
      : step('reviewed', 'reviewedOn', start, tenDays, reviewedOn),
  ]
  if (assessedOn !== undefined && assessedOn <= asAt) {
    // The time for the decision runs from the assessment as it was, late or not; one made before the placement counts with it.
    const from = later(start, assessedOn)
    const lastDay = workingDays.add(from, 10)
    verdicts.push(
      decidedOn !== undefined && decidedOn < assessedOn
        ? judge(
            `${at}/decidedOn`,
            { placementId: value.id, from, dueOn: lastDay, doneOn: decidedOn },
            'decidedBefore',
          )
        : step('decided', 'decidedOn', from, lastDay, decidedOn),
    )
  }
  const endedOn = endedBy(placement, asAt)
  if (endedOn !== undefined) verdicts = verdicts.filter((verdict) => !isOwedNoMore(verdict, endedOn))
  if (decision === 'ended' && decidedOn !== undefined && decidedOn < asAt) {
    const data = { placementId: value.id, from: decidedOn }
    verdicts.push(ending(`${path}/to`, value.to, data, asAt))
  }
  return verdicts
}

/** What is said of the end of a placement that was decided on. */
function ending(
  at: string,
  to: string | undefined,
  data: { readonly placementId: string; readonly from: string },
  asAt: string,
): Verdict {
  if (to === undefined) return judge(at, data)
  return happenedBy(to, asAt) ? pass(at, { ...data, doneOn: to }) : due(at, { ...data, dueOn: to }, 'endDue')
}
