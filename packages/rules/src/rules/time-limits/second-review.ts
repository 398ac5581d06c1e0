import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { beforeAnyReview, noReviewYet, reviewRecord } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { lastDayOf } from '../../timetable/period.ts'
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
  doesNotJudge: 'Whether the review was a good one, and whether it settled the plan for permanence.',
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
  countedFrom: 'The first review was held',
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const [first, second] = facts.reviews
    const from = first?.value.heldOn
    if (beforeAnyReview(context)) return notApplicable(noReviewYet)
    if (plan.reviews === undefined) return unknown('/reviews')
    if (from === undefined)
      return notApplicable('No first review is on record, from which the time would be counted')
    const reason = notJudgedOn(plan.legal, from)
    if (reason !== undefined) return notApplicable(reason)
    const duty = { from, dueOn: lastDayOf({ months: 3 }, from), doneOn: second?.value.heldOn, kept: true }
    const verdict = dutyVerdict(duty, asAt, { path: second?.path ?? '/reviews' })
    return consideringPlans(verdict, reviewRecord(plan, asAt), asAt)
  },
})
