import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { isPlacedForAdoption } from '../../facts/placement-plan.ts'
import { beforeAnyReview, noReviewYet, reviewRecord } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { judgedFrom, notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier, lastDayOf } from '../../timetable/period.ts'
import { consideringPlans, reviewMessages } from '../../timetable/review-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/second-review',
  also: ['t-review-2'],
  title: 'Second review within three months of the first',
  requirement: 'The second review must be held not more than three months after the first.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 33(2)')],
  inForce: { from: '2011-04-01' },
  why: 'By the second review the child should know what the plan for growing up is, and not wait on for it.',
  doesNotJudge:
    'Whether the review was a good one, and whether it settled the plan for permanence. Where the first was held on remand or in short breaks, the three months are counted from their end.',
  when: timeLimits,
  messages: {
    pass: 'The second review was held in time',
    due: 'Hold the second review by {dueOn}',
    late: 'The second review was held on {doneOn}: it was due by {dueOn}',
    overdue: 'Hold the second review now: it was due by {dueOn}',
    ...reviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'review',
  countedFrom: 'The first review was held, or these rules began to apply',
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const [first, second] = facts.reviews
    const firstOn = first?.value.heldOn
    if (beforeAnyReview(context)) return notApplicable(noReviewYet)
    if (plan.reviews === undefined) return unknown('/reviews')
    if (firstOn === undefined)
      return notApplicable('No first review is on record, from which the time would be counted')
    const from = judgedFrom(plan.legal, firstOn, asAt)
    const doneOn = second?.value.heldOn
    if (from === undefined || (doneOn ?? from) < from) {
      return notApplicable(notJudgedOn(plan.legal, firstOn) as string)
    }
    const duty = { from, dueOn: lastDayOf({ months: 3 }, from), doneOn, kept: true }
    const wantedUntil = earlier(earlier(duty.dueOn, asAt), doneOn)
    if (plan.placements?.some((placement) => beganForAdoption(placement, from, wantedUntil)) === true) {
      return notApplicable('The child was placed for adoption before the second review was due')
    }
    const verdict = dutyVerdict(duty, asAt, { path: second?.path ?? '/reviews' })
    return consideringPlans(verdict, reviewRecord(plan, asAt), asAt)
  },
})

/** SI 2010/959 does not apply to a child placed for adoption (reg 3). */
const beganForAdoption = (placement: Placement, after: string, by: string): boolean => {
  const { from = '', planned } = placement
  return planned !== true && after <= from && from <= by && isPlacedForAdoption(placement)
}
