import type { Review } from '@open-care-plan/model'
import { aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './review-dates.ts'

const asAt = '2025-12-01'
const plan = (reviews: Review[] | undefined) =>
  aPlan({ legal: { lookedAfterFrom: '2025-09-01' }, ...(reviews === undefined ? {} : { reviews }) })
const next = { id: 'next', plannedFor: '2025-12-17' }

testRule(rule, [
  {
    name: 'the last and the next review are dated',
    plan: plan([aReview('2025-09-24'), next]),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the next review is today',
    plan: plan([aReview('2025-09-24'), { ...next, plannedFor: asAt }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the next review has a day on which it will have been held',
    plan: plan([aReview('2025-09-24'), aReview('2025-12-17')]),
    asAt,
    expect: 'pass',
  },
  { name: 'no review has been held yet, and the first is planned', plan: plan([next]), asAt, expect: 'pass' },
  {
    name: 'no next review is planned',
    plan: plan([aReview('2025-09-24')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/reviews',
      message: 'Enter the day for which the next review is planned',
    },
  },
  {
    name: 'the day of the planned review has passed, and nobody entered whether it was held',
    plan: plan([aReview('2025-09-24'), { ...next, plannedFor: '2025-11-30' }]),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/reviews/1/heldOn',
        data: { plannedFor: '2025-11-30' },
        message: 'Enter the day on which the review planned for 30 November 2025 was held, or its new day',
      },
      { outcome: 'fail', kind: 'absent', path: '/reviews' },
    ],
  },
  {
    name: 'the day of the planned review has passed without an entry, and the next is planned',
    plan: plan([aReview('2025-09-24'), { id: 'past', plannedFor: '2025-11-30' }, next]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/1/heldOn' },
  },
  {
    name: 'a planned day that was not kept, before a review that was held',
    plan: plan([{ id: 'moved', plannedFor: '2025-09-20' }, aReview('2025-09-24'), next]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review without any day',
    plan: plan([aReview('2025-09-24'), { id: 'undated' }, next]),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reviews/1/heldOn' },
  },
  {
    name: 'no reviews are in the plan',
    plan: plan(undefined),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reviews' },
  },
  { name: 'only short breaks', plan: aPlan({ legal: { shortBreaks: true } }), asAt, expect: 'notApplicable' },
])
