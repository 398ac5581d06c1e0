import { addMonths, type PathwayPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { PathwayContext, Verdict } from '../../engine/rule.ts'
import { pass, unknown } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { type PathwayReviews, pathwayReviews } from '../../facts/pathway-reviews.ts'
import { gapVerdict } from '../../timetable/gap-verdict.ts'
import { gapsOf } from '../../timetable/gaps.ts'
import { consideringPlans, reviewMessages } from '../../timetable/review-verdicts.ts'

const sixMonthly = { key: 'reviews', within: { months: 6 } } as const

export const rule = definePathwayRule({
  id: 'time-limits/pathway-review',
  also: ['t-pathway-review'],
  title: 'Pathway plan reviewed at least every six months',
  requirement:
    'The pathway plan must be reviewed at intervals of not more than six months, and when the young person or the personal adviser asks.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/2571', 'reg 7(2)')],
  why: 'At this age a job, a home and a relationship can all change within half a year, and a plan that does not keep up helps nobody.',
  doesNotJudge:
    'Whether the reviews were good ones, and how soon one that was asked for has to be held, for which there is no number of days. The first interval is counted from the day the plan was ready.',
  when: afterCare,
  messages: {
    due: 'Review the pathway plan by {dueOn}',
    late: 'The review after {after} was held on {doneOn}: it was due by {dueOn}',
    overdue: 'Review the pathway plan now: that was due by {dueOn}',
    asked: 'Hold the review that was asked for on {from}, or enter the day on which it was held',
    preparedOn: 'Enter the day on which the pathway plan was ready: the first review is counted from it',
    ...reviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom:
    'The last review, the plan being ready, the beginning of these duties, or a request for a review',
  gatherAt: '/reviews',
  evaluate: (context) => {
    const { pathwayPlan, asAt, whole } = context
    if (pathwayPlan.reviews === undefined) return unknown('/reviews')
    const record = pathwayReviews(pathwayPlan.reviews, asAt)
    const waiting = record.waiting.map(({ askedForOn, path }) =>
      unknown(`${path}/on`, { from: askedForOn }, 'asked'),
    )
    const asked = whole === true ? answered(pathwayPlan.reviews, asAt) : []
    const from = countedFrom(context, record)
    if (from === undefined) return [...waiting, ...asked, unknown('/preparedOn', {}, 'preparedOn')]
    const stretches = [{ from, to: undefined, limit: sixMonthly }]
    const held = record.held.filter(({ on }) => on > from)
    const gaps = gapsOf({ stretches, from, until: asAt, running: true }, held)
    const verdicts = gaps.flatMap((gap) => gapVerdict(gap, { path: '/reviews', whole }) ?? [])
    return [...waiting, ...asked, ...verdicts.map((verdict) => consideringPlans(verdict, record, asAt))]
  },
})

/** Reviews that were asked for, and held: for the timetable. */
const answered = (reviews: NonNullable<PathwayPlan['reviews']>, asAt: string): Verdict[] =>
  reviews.flatMap(({ on, askedForOn: from }, at) =>
    from !== undefined && on !== undefined && from <= on && on <= asAt
      ? [pass(`/reviews/${at}`, { from, doneOn: on })]
      : [],
  )

/** The day from which the first interval is counted: the plan, or the last review, when these duties began. */
function countedFrom(
  { pathwayPlan, asAt, facts }: PathwayContext,
  { held }: PathwayReviews,
): string | undefined {
  const { preparedOn = '9' } = pathwayPlan
  const days = [...(preparedOn <= asAt ? [preparedOn] : []), ...held.map(({ on }) => on)].sort()
  const { dutiesFrom, entitledFrom } = facts
  if (dutiesFrom === undefined) return days[0]
  const before = days.findLast((day) => day <= dutiesFrom)
  // Somebody who came back after 21 gets a plan anew; for others the half year runs on.
  if (before === undefined || dutiesFrom > (entitledFrom ?? '')) return days.find((day) => day >= dutiesFrom)
  return addMonths(before, 6) < dutiesFrom ? dutiesFrom : before
}
