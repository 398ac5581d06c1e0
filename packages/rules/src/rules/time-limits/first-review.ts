import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { notApplicable } from '../../engine/verdicts.ts'
import { reviewRecord } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { countedAfterAdoption, unlessForAdoption } from '../../timetable/before-adoption.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { judgedFrom, notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier } from '../../timetable/period.ts'
import { adoptionBeganMessage, consideringPlans, reviewMessages } from '../../timetable/review-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/first-review',
  also: ['t-review-1'],
  title: 'First review within 20 working days',
  requirement:
    'The first review must be held within 20 working days of the day the child became looked after.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 33(1)')],
  inForce: { from: '2011-04-01' },
  why: 'A plan that nobody looks at again soon after it is made goes stale while the child waits.',
  doesNotJudge:
    'Whether the review was a good one, and whether an adjourned review was properly adjourned. Where a time in care began on remand or in short breaks, or the child came back from a placement for adoption, and no review was held in them, the days are counted from their end.',
  when: timeLimits,
  messages: {
    pass: 'The first review was held in time',
    due: 'Hold the first review by {dueOn}',
    late: 'The first review was held on {doneOn}: it was due by {dueOn}',
    overdue: 'Hold the first review now: it was due by {dueOn}',
    ...adoptionBeganMessage,
    ...reviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'review',
  countedFrom: 'The child became looked after',
  evaluate: ({ plan, asAt, facts, workingDays }) => {
    const since = facts.lookedAfterFrom as string
    const from = judgedFrom(plan.legal, since, asAt)
    const first = facts.reviews[0]
    if (from === undefined || (first?.value.heldOn ?? from) < from) {
      return notApplicable(notJudgedOn(plan.legal, since) as string)
    }
    const record = reviewRecord(plan, asAt)
    const doneOn = first?.value.heldOn
    const lastDay = (day: string) => workingDays.add(day, 20)
    const countedFrom = countedAfterAdoption(plan.placements, { from, lastDay, end: earlier(asAt, doneOn) })
    if (countedFrom === undefined) {
      return notApplicable('The child was placed for adoption before the first review was due')
    }
    const duty = { from: countedFrom, dueOn: lastDay(countedFrom), doneOn, kept: record.kept }
    const verdict = dutyVerdict(duty, asAt, { path: first?.path ?? '/reviews' })
    return consideringPlans(unlessForAdoption(verdict, plan.placements, asAt), record, asAt)
  },
})
