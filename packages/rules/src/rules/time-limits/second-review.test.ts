import { aLegalStatus, aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { aPlanWithNextReview, aReviewedPlan } from '../../../test/reviewed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './second-review.ts'

const reviewed = (...heldOn: string[]) => aReviewedPlan('2023-11-01', ...heldOn)
const planned = (plannedFor: string) => aPlanWithNextReview('2025-09-01', ['2025-09-22'], plannedFor)

const onRemandAtFirst = (...heldOn: string[]) =>
  aPlan({
    legal: {
      lookedAfterFrom: '2025-09-01',
      statuses: [aLegalStatus('J1', '2025-09-01', { to: '2025-10-01' }), aLegalStatus('V2', '2025-10-01')],
    },
    reviews: heldOn.map((day) => aReview(day)),
  })

testRule(rule, [
  {
    name: 'held on the last day of three months',
    plan: reviewed('2025-09-22', '2025-12-22'),
    asAt: '2026-02-01',
    expect: { outcome: 'pass', path: '/reviews/1', data: { from: '2025-09-22', dueOn: '2025-12-22' } },
  },
  {
    name: 'held the day after',
    plan: reviewed('2025-09-22', '2025-12-23'),
    asAt: '2026-02-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/1',
      data: { from: '2025-09-22', dueOn: '2025-12-22', doneOn: '2025-12-23' },
      message: 'The second review was held on 23 December 2025: it was due by 22 December 2025',
    },
  },
  {
    name: 'three months from 30 November end on the last day of February, a leap day',
    plan: reviewed('2023-11-30', '2024-02-29'),
    asAt: '2024-06-01',
    expect: { outcome: 'pass', data: { dueOn: '2024-02-29' } },
  },
  {
    name: 'three months from 30 November, and it was held on 1 March',
    plan: reviewed('2025-11-30', '2026-03-01'),
    asAt: '2026-06-01',
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-02-28' } },
  },
  {
    name: 'three months end on Christmas Day, which does not move them',
    plan: reviewed('2025-09-25', '2025-12-29'),
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2025-12-25' } },
  },
  {
    name: 'twelve weeks and five days after the first',
    plan: reviewed('2025-09-22', '2025-12-20'),
    asAt: '2026-02-01',
    expect: 'pass',
  },
  {
    name: 'not held, and the last day is today',
    plan: reviewed('2025-09-22'),
    asAt: '2025-12-22',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-12-22' } },
  },
  {
    name: 'not held, and the last day was yesterday',
    plan: reviewed('2025-09-22'),
    asAt: '2025-12-23',
    expect: { outcome: 'fail', kind: 'overdue', path: '/reviews', data: { dueOn: '2025-12-22' } },
  },
  {
    name: 'reviews that are not in order in the list',
    plan: reviewed('2025-12-22', '2025-09-22'),
    asAt: '2026-02-01',
    expect: { outcome: 'pass', path: '/reviews/0' },
  },
  {
    name: 'a review is recorded without any day',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [aReview('2025-09-22'), { id: 'undated' }],
    }),
    asAt: '2025-12-23',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/1/heldOn' },
  },
  {
    name: 'planned in time, and nobody entered whether it was held',
    plan: planned('2025-12-22'),
    asAt: '2025-12-23',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/1' },
  },
  {
    name: 'planned too late',
    plan: planned('2025-12-23'),
    asAt: '2025-11-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/reviews/1' },
  },
  {
    name: 'planned too late, and that day has passed as well',
    plan: planned('2025-12-23'),
    asAt: '2026-01-01',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aPlan({
      legal: { lookedAfterFrom: '2020-01-06' },
      reviews: [aReview('2020-02-03'), aReview('2020-06-15')],
    }),
    asAt: '2020-07-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-03' } },
  },
  {
    name: 'no list of reviews is kept',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' } }),
    asAt: '2026-02-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  { name: 'no first review has been held', plan: reviewed(), asAt: '2026-02-01', expect: 'notApplicable' },
  {
    name: 'the first review was before 1 April 2011',
    plan: aPlan({ legal: { lookedAfterFrom: '2011-03-01' }, reviews: [aReview('2011-03-21')] }),
    asAt: '2012-01-01',
    expect: 'notApplicable',
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
    name: 'the first review was held on remand: three months from its end',
    plan: onRemandAtFirst('2025-09-25'),
    asAt: '2026-01-02',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/reviews',
      data: { from: '2025-10-01', dueOn: '2026-01-01' },
    },
  },
  {
    name: 'the first review was held on remand, and the second on the last day',
    plan: onRemandAtFirst('2025-09-25', '2026-01-01'),
    asAt: '2026-02-01',
    expect: { outcome: 'pass', path: '/reviews/1' },
  },
  {
    name: 'both reviews were held on remand',
    plan: onRemandAtFirst('2025-09-10', '2025-09-25'),
    asAt: '2026-02-01',
    expect: 'notApplicable',
  },
  {
    name: 'placed for adoption before it was due: other regulations apply from then on',
    plan: { ...reviewed('2025-09-22'), placements: [aPlacement('2025-11-03', { type: 'A6' })] },
    asAt: '2026-02-01',
    expect: 'notApplicable',
  },
  {
    name: 'to be placed for adoption only after the day of the check',
    plan: { ...reviewed('2025-09-22'), placements: [aPlacement('2025-12-01', { type: 'A6' })] },
    asAt: '2025-11-20',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-12-22' } },
  },
  {
    name: 'held late, and placed for adoption after its last day',
    plan: {
      ...reviewed('2025-09-22', '2025-12-23'),
      placements: [aPlacement('2025-12-23', { type: 'A6' })],
    },
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'placed for adoption before the first review, which regulation 33 did not ask for',
    plan: { ...reviewed('2025-09-22'), placements: [aPlacement('2025-09-15', { type: 'A5' })] },
    asAt: '2026-02-01',
    expect: 'notApplicable',
  },
  {
    name: 'back from a placement for adoption: three months from that day',
    plan: {
      ...reviewed('2025-09-22'),
      placements: [aPlacement('2025-11-03', { type: 'A6', to: '2026-05-11' })],
    },
    asAt: '2026-08-12',
    expect: { outcome: 'fail', kind: 'overdue', data: { from: '2026-05-11', dueOn: '2026-08-11' } },
  },
  {
    name: 'the second was held while the child was placed for adoption, who has come back since',
    plan: {
      ...reviewed('2025-09-22', '2026-02-02'),
      placements: [aPlacement('2025-11-03', { type: 'A6', to: '2026-05-11' })],
    },
    asAt: '2026-08-12',
    expect: 'notApplicable',
  },
  {
    name: 'overdue, and nobody entered when the placement for adoption began',
    plan: { ...reviewed('2025-09-22'), placements: [{ id: 'placement-1', type: 'A6' }] },
    asAt: '2026-02-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/from',
      message:
        'Enter the day the placement for adoption began: a review was due by 22 December 2025, unless the child was placed by then',
    },
  },
  {
    name: 'overdue before the placement for adoption whose first day nobody entered can have begun',
    plan: {
      ...reviewed('2025-09-22'),
      placements: [aPlacement('2025-09-01', { to: '2025-12-23' }), { id: 'placement-2', type: 'A6' }],
    },
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-12-22' } },
  },
  {
    name: 'placed for adoption today, on a day that nobody entered, before the last day',
    plan: { ...reviewed('2025-09-22'), placements: [{ id: 'placement-1', type: 'A6' }] },
    asAt: '2025-12-22',
    expect: 'notApplicable',
  },
  {
    name: 'the first review was entered twice, and the second was late',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [aReview('2025-09-22'), aReview('2025-09-22', { id: 'again' }), aReview('2025-12-23')],
    }),
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'late', path: '/reviews/2', data: { doneOn: '2025-12-23' } },
  },
  {
    name: 'the first review was adjourned: three months after the day on which it ended',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [
        aReview('2025-09-22', { adjournedUntil: '2025-10-06' }),
        aReview('2025-10-06'),
        aReview('2026-01-06'),
      ],
    }),
    asAt: '2026-02-01',
    expect: { outcome: 'pass', path: '/reviews/2', data: { from: '2025-10-06', dueOn: '2026-01-06' } },
  },
  {
    name: 'the first review was adjourned, and no second one held since: the rest of the first is none',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [aReview('2025-09-22', { adjournedUntil: '2025-10-06' }), aReview('2025-10-06')],
    }),
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2026-01-06' } },
  },
])
