import type { PathwayPlan } from '@open-care-plan/model'
import { aCareLeaver, notAfterCare, providedFrom, reviewsOn } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './pathway-review-after-move.ts'

const asAt = '2026-11-21'
const from = '2026-10-01'
const moved = (
  reviews: PathwayPlan['reviews'],
  accommodation: PathwayPlan['accommodation'] = providedFrom(from),
) =>
  aCareLeaver({
    ...(accommodation === undefined ? {} : { accommodation }),
    ...(reviews === undefined ? {} : { reviews }),
  })

testPathwayRule(rule, [
  {
    name: 'reviewed after the move',
    pathwayPlan: moved(reviewsOn('2026-06-01', '2026-10-29')),
    asAt,
    expect: { outcome: 'pass', path: '/reviews/1', data: { from, doneOn: '2026-10-29' } },
  },
  { name: 'reviewed on the day of the move', pathwayPlan: moved(reviewsOn(from)), asAt, expect: 'pass' },
  {
    name: 'not reviewed since: nothing is overdue, as no number of days is established',
    pathwayPlan: moved(reviewsOn('2026-09-30')),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/reviews',
      data: { from },
      message: 'Review the pathway plan early, as the young person moved on 1 October 2026',
    },
  },
  {
    name: 'nobody entered the reviews',
    pathwayPlan: moved(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'nobody entered whether the authority provides the accommodation',
    pathwayPlan: aCareLeaver({ reviews: [] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/providedByAuthority' },
  },
  {
    name: 'nobody entered since when the young person lives there',
    pathwayPlan: moved([], { providedByAuthority: true }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/from' },
  },
  {
    name: 'moves in tomorrow',
    pathwayPlan: moved([], providedFrom('2026-11-22')),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'found by the young person',
    pathwayPlan: moved([], { from, providedByAuthority: false }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'lived there before leaving care',
    pathwayPlan: moved([], providedFrom('2025-06-01')),
    asAt,
    expect: 'notApplicable',
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
