import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { beforeAnyReview, noReviewYet, reviewRecord } from '../../facts/review-record.ts'
import { sittingsOf } from '../../facts/review-sittings.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { gapVerdict } from '../../timetable/gap-verdict.ts'
import { gapsOf } from '../../timetable/gaps.ts'
import { adoptionDoubts, ordinaryStretches } from '../../timetable/ordinary-stretches.ts'
import { adoptionBeganMessage, consideringPlans, reviewMessages } from '../../timetable/review-verdicts.ts'

const sixMonthly = { key: 'reviews', within: { months: 6 } } as const

export const rule = defineRule({
  id: 'time-limits/later-reviews',
  also: ['t-review-n'],
  title: 'Later reviews not more than six months apart',
  requirement: 'After the second review, reviews must be held at intervals of not more than six months.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 33(2)')],
  inForce: { from: '2011-04-01' },
  why: 'Children change, and half a year is long for a plan that no longer fits.',
  doesNotJudge: 'Whether the reviews were good ones, and whether something called for an earlier one.',
  when: timeLimits,
  messages: {
    due: 'Hold the next review by {dueOn}',
    late: 'The review after {after} was held on {doneOn}: it was due by {dueOn}',
    overdue: 'Hold the next review now: it was due by {dueOn}',
    ...adoptionBeganMessage,
    ...reviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'review',
  countedFrom: 'The last review was held',
  gatherAt: '/reviews',
  evaluate: (context) => {
    const { plan, asAt, facts, whole } = context
    if (beforeAnyReview(context)) return notApplicable(noReviewYet)
    if (plan.reviews === undefined) return unknown('/reviews')
    const [, second, ...others] = sittingsOf(facts.reviews)
    const from = second?.at(-1)?.value.heldOn
    if (from === undefined)
      return notApplicable('No second review is on record, from which the time would be counted')
    const record = reviewRecord(plan, asAt)
    const held = others.flat().map(({ value, path }) => ({ on: value.heldOn as string, path }))
    const stretches = ordinaryStretches(plan, { from, asAt }, [], () => sixMonthly)
    const gaps = gapsOf({ stretches, from, until: asAt, running: true }, held)
    if (gaps.length === 0)
      return notApplicable('Other rules applied, or the interval began before 1 April 2011')
    const doubts = adoptionDoubts(plan.placements, asAt)
    const verdicts = gaps.flatMap((gap) => gapVerdict(gap, { path: '/reviews', whole, doubts }) ?? [])
    return verdicts.map((verdict) => consideringPlans(verdict, record, asAt))
  },
})
