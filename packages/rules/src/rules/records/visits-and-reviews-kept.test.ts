import type { CarePlanRecord } from '@open-care-plan/model'
import { aPlacement, aPlan, aReview, aView, aVisit } from '@open-care-plan/model/testing'
import { testHistoryRule } from '../../../test/test-rule.ts'
import { rule } from './visits-and-reviews-kept.ts'

const asAt = '2026-11-21'

type Parts = Partial<Omit<CarePlanRecord, 'child'>>
const history = (...parts: Parts[]) => parts.map((part, at) => aPlan({ revision: at + 1, ...part }))

const two: Parts = {
  visits: [aVisit('2026-01-05'), aVisit('2026-02-09')],
  reviews: [aReview('2026-01-15'), aReview('2026-04-09')],
  placements: [aPlacement('2025-09-01', { to: '2026-01-30' }), aPlacement('2026-01-30')],
  views: [aView('2026-01-05'), aView('2026-02-09')],
  assessments: [{ id: 'assessment-1' }, { id: 'assessment-2' }],
}
const one: Parts = {
  visits: [aVisit('2026-02-09')],
  reviews: [aReview('2026-01-15')],
  placements: [aPlacement('2026-01-30')],
  views: [aView('2026-01-05')],
  assessments: [{ id: 'assessment-2' }],
}

testHistoryRule(rule, [
  { name: 'everything is still there, and more', revisions: history(one, two), asAt, expect: 'pass' },
  {
    name: 'one of each is gone',
    revisions: history(two, one),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/visits/0',
        data: { from: 1, to: 2 },
        message: 'Put back the visit that revision 1 has and revision 2 has not',
      },
      { outcome: 'fail', path: '/0/reviews/1' },
      { outcome: 'fail', path: '/0/placements/0' },
      { outcome: 'fail', path: '/0/views/1' },
      { outcome: 'fail', path: '/0/assessments/0' },
    ],
  },
  {
    name: 'two of each are gone, some with their lists',
    revisions: history(two, { visits: [], reviews: [aReview('2026-06-01')] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/visits/0',
        data: { count: 2, from: 1, to: 2 },
        message: 'Put back 2 visits that revision 1 has and revision 2 has not',
      },
      { outcome: 'fail', path: '/0/reviews/0', data: { count: 2 } },
      { outcome: 'fail', path: '/0/placements/0', data: { count: 2 } },
      { outcome: 'fail', path: '/0/views/0', data: { count: 2 } },
      { outcome: 'fail', path: '/0/assessments/0', data: { count: 2 } },
    ],
  },
  {
    name: 'a review and a placement that were only planned are dropped',
    revisions: history(
      {
        reviews: [{ id: 'next', plannedFor: '2026-12-01' }],
        placements: [{ id: 'proposed', planned: true }],
      },
      { reviews: [], placements: [] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that was dropped on the day before it was to begin',
    revisions: history(
      { placements: [aPlacement('2026-10-01')] },
      { placements: [], state: { revisedOn: '2026-09-30' } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, where the day of the revision is that of the one before, and shows nothing',
    revisions: history(
      { placements: [aPlacement('2026-10-01')], state: { revisedOn: '2026-09-30' } },
      { placements: [], state: { revisedOn: '2026-09-30' } },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/0/placements/0' },
  },
  {
    name: 'dropped on the day on which the placement began',
    revisions: history(
      { placements: [aPlacement('2026-10-01')] },
      { placements: [], state: { revisedOn: '2026-10-01' } },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/0/placements/0' },
  },
  {
    name: 'a visit of a day that has not come yet, dropped nobody knows when',
    revisions: history({ visits: [aVisit('2026-11-22')] }, { visits: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'gone in the second step',
    revisions: history(one, one, { ...one, visits: [] }),
    asAt,
    expect: { outcome: 'fail', path: '/1/visits/0', data: { from: 2, to: 3 } },
  },
  { name: 'one revision only', revisions: history(two), asAt, expect: 'notApplicable' },
])
