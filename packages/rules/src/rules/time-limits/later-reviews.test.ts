import { aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { aPlanWithNextReview, aReviewedPlan } from '../../../test/reviewed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './later-reviews.ts'

const since = '2023-07-03'
const reviewed = (...heldOn: string[]) => aReviewedPlan(since, ...heldOn)
const planned = (plannedFor: string) => aPlanWithNextReview(since, ['2023-07-25', '2023-10-25'], plannedFor)

testRule(rule, [
  {
    name: 'the next review is due today, six months after the last',
    plan: reviewed('2023-07-25', '2023-10-25'),
    asAt: '2024-04-25',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/reviews',
      data: { after: '2023-10-25', dueOn: '2024-04-25' },
    },
  },
  {
    name: 'the next review was due yesterday',
    plan: reviewed('2023-07-25', '2023-10-25'),
    asAt: '2024-04-26',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/reviews',
      data: { after: '2023-10-25', dueOn: '2024-04-25' },
      message: 'Hold the next review now: it was due by 25 April 2024',
    },
  },
  {
    name: 'six months from 31 August end on the last day of February, a leap day',
    plan: reviewed('2023-07-25', '2023-08-31'),
    asAt: '2024-02-29',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2024-02-29' } },
  },
  {
    name: 'six months end on Good Friday, which does not move them',
    plan: reviewed('2023-07-25', '2023-09-29'),
    asAt: '2024-03-30',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2024-03-29' } },
  },
  {
    name: 'months are counted from each review: a late one does not shorten the next',
    plan: reviewed('2023-07-25', '2023-10-25', '2024-04-26', '2024-10-26'),
    asAt: '2024-11-01',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/reviews/2',
        data: { after: '2023-10-25', dueOn: '2024-04-25', doneOn: '2024-04-26' },
        message: 'The review after 25 October 2023 was held on 26 April 2024: it was due by 25 April 2024',
      },
      { outcome: 'pass', kind: 'due', data: { after: '2024-10-26', dueOn: '2025-04-26' } },
    ],
  },
  {
    name: 'two intervals too long: one finding for each',
    plan: reviewed('2023-07-25', '2023-10-25', '2024-05-25', '2025-01-25'),
    asAt: '2025-02-01',
    expect: [
      { outcome: 'fail', kind: 'late', data: { after: '2023-10-25' } },
      { outcome: 'fail', kind: 'late', data: { after: '2024-05-25', dueOn: '2024-11-25' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'a review is recorded without any day',
    plan: aPlan({
      legal: { lookedAfterFrom: since },
      reviews: [aReview('2023-07-25'), aReview('2023-10-25'), { id: 'undated' }],
    }),
    asAt: '2024-04-26',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/2/heldOn' },
  },
  {
    name: 'planned in time, and nobody entered whether it was held',
    plan: planned('2024-04-25'),
    asAt: '2024-04-26',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/2' },
  },
  {
    name: 'planned too late',
    plan: planned('2024-04-26'),
    asAt: '2024-01-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/reviews/2' },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aPlan({
      legal: { lookedAfterFrom: '2019-07-01' },
      reviews: ['2019-07-23', '2019-10-31', '2020-06-15'].map((day) => aReview(day)),
    }),
    asAt: '2020-07-01',
    expect: [
      { outcome: 'needsReview', kind: 'judge', data: { after: '2019-10-31', dueOn: '2020-04-30' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'no list of reviews is kept',
    plan: aPlan({ legal: { lookedAfterFrom: since } }),
    asAt: '2024-04-26',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'only the first review has been held',
    plan: reviewed('2023-07-25'),
    asAt: '2024-04-26',
    expect: 'notApplicable',
  },
  {
    name: 'an interval that began before 1 April 2011 is left out',
    plan: aPlan({
      legal: { lookedAfterFrom: '2010-07-01' },
      reviews: ['2010-07-22', '2010-10-21', '2011-06-01', '2011-11-30'].map((day) => aReview(day)),
    }),
    asAt: '2012-01-01',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2011-11-30' } },
  },
  {
    name: 'the second review was held today',
    plan: reviewed('2023-07-25', '2023-10-25'),
    asAt: '2023-10-25',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2024-04-25' } },
  },
  {
    name: 'nobody has begun a list of reviews, and the first one is due today',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' } }),
    asAt: '2025-09-29',
    expect: { outcome: 'notApplicable', message: 'No review has had to be held yet, and none is recorded' },
  },
  {
    name: 'nobody has begun a list of reviews, and the first one was due yesterday',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' } }),
    asAt: '2025-09-30',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'placed for adoption since: other regulations say when its reviews are',
    plan: { ...reviewed('2023-07-25', '2023-10-25'), placements: [aPlacement('2024-02-01', { type: 'A6' })] },
    asAt: '2024-06-01',
    expect: 'notApplicable',
  },
  {
    name: 'overdue when the child was placed for adoption',
    plan: { ...reviewed('2023-07-25', '2023-10-25'), placements: [aPlacement('2024-05-01', { type: 'A5' })] },
    asAt: '2024-06-01',
    expect: { outcome: 'fail', data: { after: '2023-10-25', dueOn: '2024-04-25' } },
  },
  {
    name: 'back from a placement for adoption: six months from that day',
    plan: {
      ...reviewed('2023-07-25', '2023-10-25'),
      placements: [aPlacement('2024-02-01', { type: 'A6', to: '2024-06-01' })],
    },
    asAt: '2024-12-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2024-12-01' } },
  },
  {
    name: 'late before the placement for adoption whose first day nobody entered can have begun',
    plan: {
      ...reviewed('2023-07-25', '2023-10-25', '2024-04-26'),
      placements: [aPlacement(since, { to: '2024-05-10' }), { id: 'placement-2', type: 'A5' }],
    },
    asAt: '2024-06-01',
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2024-04-25', doneOn: '2024-04-26' } },
  },
  {
    name: 'late after it can have begun',
    plan: {
      ...reviewed('2023-07-25', '2023-10-25', '2024-04-26'),
      placements: [aPlacement(since, { to: '2024-04-25' }), { id: 'placement-2', type: 'A5' }],
    },
    asAt: '2024-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/1/from',
      data: { dueOn: '2024-04-25', doneOn: '2024-04-26' },
      message:
        'Enter the day the placement for adoption began: a review was due by 25 April 2024, unless the child was placed by then',
    },
  },
  {
    name: 'in time, and nobody entered when the placement for adoption began',
    plan: { ...reviewed('2023-07-25', '2023-10-25'), placements: [{ id: 'placement-1', type: 'A5' }] },
    asAt: '2024-04-25',
    expect: 'notApplicable',
  },
  {
    name: 'the next day',
    plan: { ...reviewed('2023-07-25', '2023-10-25'), placements: [{ id: 'placement-1', type: 'A5' }] },
    asAt: '2024-04-26',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/from' },
  },
  {
    name: 'back from a placement for adoption of which only the last day is recorded',
    plan: {
      ...reviewed('2023-07-25', '2023-10-25'),
      placements: [
        aPlacement(since, { to: '2024-02-01' }),
        { id: 'placement-2', type: 'A5', to: '2024-06-01' },
        aPlacement('2024-06-01'),
      ],
    },
    asAt: '2024-06-02',
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/placements/1/from', data: { dueOn: '2024-04-25' } },
    ],
  },
])
