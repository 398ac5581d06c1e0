import { englandWorkingDays, withProclaimedDays } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { aReviewedPlan } from '../../../test/reviewed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './first-review.ts'

testRule(rule, [
  {
    name: 'held on the twentieth working day',
    plan: aReviewedPlan('2025-09-01', '2025-09-29'),
    asAt: '2025-11-01',
    expect: { outcome: 'pass', path: '/reviews/0', data: { dueOn: '2025-09-29', doneOn: '2025-09-29' } },
  },
  {
    name: 'held on the twenty-first working day',
    plan: aReviewedPlan('2025-09-01', '2025-09-30'),
    asAt: '2025-11-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/0',
      data: { from: '2025-09-01', dueOn: '2025-09-29', doneOn: '2025-09-30' },
      message: 'The first review was held on 30 September 2025: it was due by 29 September 2025',
    },
  },
  {
    name: 'not held, and the twentieth working day is today',
    plan: aReviewedPlan('2025-09-01'),
    asAt: '2025-09-29',
    expect: { outcome: 'pass', kind: 'due', message: 'Hold the first review by 29 September 2025' },
  },
  {
    name: 'not held, and the twentieth working day was yesterday',
    plan: aReviewedPlan('2025-09-01'),
    asAt: '2025-09-30',
    expect: { outcome: 'fail', kind: 'overdue', path: '/reviews', data: { dueOn: '2025-09-29' } },
  },
  {
    name: 'looked after from a Saturday: Monday is the first day',
    plan: aReviewedPlan('2025-09-06', '2025-10-03'),
    asAt: '2025-11-01',
    expect: { outcome: 'pass', data: { dueOn: '2025-10-03' } },
  },
  {
    name: 'over the summer bank holiday',
    plan: aReviewedPlan('2025-08-11', '2025-09-09'),
    asAt: '2025-11-01',
    expect: { outcome: 'pass', data: { dueOn: '2025-09-09' } },
  },
  {
    name: 'over Good Friday and Easter Monday',
    plan: aReviewedPlan('2025-04-07', '2025-05-08'),
    asAt: '2025-06-01',
    expect: { outcome: 'pass', data: { dueOn: '2025-05-08' } },
  },
  {
    name: 'over Christmas, Boxing Day and New Year’s Day',
    plan: aReviewedPlan('2025-12-15', '2026-01-16'),
    asAt: '2026-02-01',
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-01-15' } },
  },
  {
    name: 'over the coronation holiday of 8 May 2023, and those of 1 and 29 May',
    plan: aReviewedPlan('2023-05-02', '2023-06-01'),
    asAt: '2023-07-01',
    expect: { outcome: 'pass', data: { dueOn: '2023-06-01' } },
  },
  {
    name: 'over the state funeral of 19 September 2022',
    plan: aReviewedPlan('2022-09-05', '2022-10-04'),
    asAt: '2022-11-01',
    expect: { outcome: 'pass', data: { dueOn: '2022-10-04' } },
  },
  {
    name: 'over a holiday proclaimed after the calendar was made, which the caller added',
    plan: aReviewedPlan('2026-06-01', '2026-06-30'),
    asAt: '2026-08-01',
    calendar: withProclaimedDays(englandWorkingDays, ['2026-06-12']),
    expect: { outcome: 'pass', data: { dueOn: '2026-06-30' } },
  },
  {
    name: 'over a leap day',
    plan: aReviewedPlan('2024-02-05', '2024-03-04'),
    asAt: '2024-04-01',
    expect: { outcome: 'pass', data: { dueOn: '2024-03-04' } },
  },
  {
    name: 'a last day after the end of the calendar',
    plan: aReviewedPlan('2028-12-20'),
    asAt: '2028-12-29',
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'a review of an earlier time in care does not count',
    plan: aReviewedPlan('2025-09-01', '2025-08-20'),
    asAt: '2025-09-30',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'a review dated after the day of the check has not been held',
    plan: aReviewedPlan('2025-09-01', '2025-10-10'),
    asAt: '2025-10-01',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'no list of reviews is kept',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' } }),
    asAt: '2025-09-30',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'a review is recorded without any day',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' }, reviews: [{ id: 'review-1' }] }),
    asAt: '2025-09-30',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/heldOn' },
  },
  {
    name: 'a review was planned in time, and nobody entered whether it was held',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [{ id: 'review-1', plannedFor: '2025-09-25' }],
    }),
    asAt: '2025-09-30',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0',
      data: { plannedFor: '2025-09-25', dueOn: '2025-09-29' },
    },
  },
  {
    name: 'the review is planned in time',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [{ id: 'review-1', plannedFor: '2025-09-29' }],
    }),
    asAt: '2025-09-20',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'the review is planned for the day after the last day',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [{ id: 'review-1', plannedFor: '2025-09-30' }],
    }),
    asAt: '2025-09-20',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/reviews/0',
      message:
        'Bring the review forward: it is planned for 30 September 2025, and it is due by 29 September 2025',
    },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aReviewedPlan('2020-04-20', '2020-06-15'),
    asAt: '2020-07-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-19' } },
  },
  {
    name: 'looked after since before 1 April 2011',
    plan: aReviewedPlan('2011-03-31'),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'looked after on remand at first',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2025-10-01' }), aLegalStatus('V2', '2025-10-01')],
      },
      reviews: [],
    }),
    asAt: '2025-10-30',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/reviews',
      data: { from: '2025-10-01', dueOn: '2025-10-29' },
    },
  },
  {
    name: 'on remand at first, and a review was held then',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2025-10-01' }), aLegalStatus('V2', '2025-10-01')],
      },
      reviews: [aReview('2025-09-25')],
    }),
    asAt: '2025-11-01',
    expect: 'notApplicable',
  },
  {
    name: 'short breaks that became full-time, on the twentieth working day since',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2024-01-06',
        statuses: [aLegalStatus('V4', '2024-01-06', { to: '2025-09-01' }), aLegalStatus('V2', '2025-09-01')],
      },
      reviews: [],
    }),
    asAt: '2025-09-29',
    expect: { outcome: 'pass', kind: 'due', data: { from: '2025-09-01', dueOn: '2025-09-29' } },
  },
  {
    name: 'short breaks, and no status recorded since',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2024-01-06',
        statuses: [aLegalStatus('V4', '2024-01-06', { to: '2025-09-01' })],
      },
      reviews: [],
    }),
    asAt: '2025-11-01',
    expect: 'notApplicable',
  },
  {
    name: 'since when the child is looked after is not recorded',
    plan: aPlan({ reviews: [] }),
    asAt: '2025-11-01',
    expect: { outcome: 'needsReview', path: '/legal/lookedAfterFrom' },
  },
  {
    name: 'looked after only in short breaks',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01', shortBreaks: true }, reviews: [] }),
    asAt: '2025-11-01',
    expect: 'notApplicable',
  },
  {
    name: 'one was planned in time and nobody entered whether it was held, and one was held late',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [{ id: 'review-1', plannedFor: '2025-09-25' }, aReview('2025-10-15')],
    }),
    asAt: '2025-11-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0',
      data: { plannedFor: '2025-09-25', dueOn: '2025-09-29', doneOn: '2025-10-15' },
    },
  },
  {
    name: 'one was planned for the day after the last day, and one was held later still',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      reviews: [{ id: 'review-1', plannedFor: '2025-09-30' }, aReview('2025-10-15')],
    }),
    asAt: '2025-11-01',
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'placed for adoption before it was due: other regulations say when its reviews are',
    plan: {
      ...aReviewedPlan('2025-09-01'),
      placements: [aPlacement('2025-09-01', { to: '2025-09-22' }), aPlacement('2025-09-22', { type: 'A6' })],
    },
    asAt: '2025-11-03',
    expect: 'notApplicable',
  },
  {
    name: 'placed for adoption the day after it was due',
    plan: { ...aReviewedPlan('2025-09-01'), placements: [aPlacement('2025-09-30', { type: 'A6' })] },
    asAt: '2025-11-03',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-29' } },
  },
  {
    name: 'back from a placement for adoption, without any review yet: twenty working days from that day',
    plan: {
      ...aReviewedPlan('2025-09-01'),
      placements: [aPlacement('2025-09-22', { type: 'A6', to: '2025-11-03' })],
    },
    asAt: '2025-11-10',
    expect: { outcome: 'pass', kind: 'due', data: { from: '2025-11-03', dueOn: '2025-12-01' } },
  },
  {
    name: 'overdue, and nobody entered when the placement for adoption began',
    plan: { ...aReviewedPlan('2025-09-01'), placements: [{ id: 'placement-1', type: 'A6' }] },
    asAt: '2025-11-03',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/from' },
  },
])
