import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { beforeAnyReview, noReviewYet, reviewRecord } from '../../facts/review-record.ts'
import { sittingsOf } from '../../facts/review-sittings.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { countedAfterAdoption, unlessForAdoption } from '../../timetable/before-adoption.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { judgedFrom, notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier, lastDayOf } from '../../timetable/period.ts'
import { adoptionBeganMessage, consideringPlans, reviewMessages } from '../../timetable/review-verdicts.ts'

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
    'Whether the review was a good one, and whether it settled the plan for permanence. Two entries of one day are one review, and so is one that was adjourned with the rest of it: from that day the three months run. Where the first was held on remand or in short breaks, or the child was placed for adoption and came back before the second was held, the three months are counted from their end.',
  when: timeLimits,
  messages: {
    pass: 'The second review was held in time',
    due: 'Hold the second review by {dueOn}',
    late: 'The second review was held on {doneOn}: it was due by {dueOn}',
    overdue: 'Hold the second review now: it was due by {dueOn}',
    ...adoptionBeganMessage,
    ...reviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'review',
  countedFrom: 'The first review was held, or these rules began to apply',
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const [first, next] = sittingsOf(facts.reviews)
    const firstOn = first?.at(-1)?.value.heldOn
    const second = next?.[0]
    if (beforeAnyReview(context)) return notApplicable(noReviewYet)
    if (plan.reviews === undefined) return unknown('/reviews')
    if (firstOn === undefined)
      return notApplicable('No first review is on record, from which the time would be counted')
    const from = judgedFrom(plan.legal, firstOn, asAt)
    const doneOn = second?.value.heldOn
    if (from === undefined || (doneOn ?? from) < from) {
      return notApplicable(notJudgedOn(plan.legal, firstOn) as string)
    }
    const lastDay = (day: string) => lastDayOf(threeMonths, day)
    const countedFrom = countedAfterAdoption(plan.placements, { from, lastDay, end: earlier(asAt, doneOn) })
    if (countedFrom === undefined) {
      return notApplicable('The child was placed for adoption before the second review was due')
    }
    const duty = { from: countedFrom, dueOn: lastDay(countedFrom), doneOn, kept: true }
    const verdict = dutyVerdict(duty, asAt, { path: second?.path ?? '/reviews' })
    return consideringPlans(unlessForAdoption(verdict, plan.placements, asAt), reviewRecord(plan, asAt), asAt)
  },
})

const threeMonths = { months: 3 }
