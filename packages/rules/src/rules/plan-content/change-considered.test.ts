import type { PlanRevision } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './change-considered.ts'

const asAt = '2026-11-21'
const review = aReview('2026-10-12')
const change = { status: 'agreed', significantChange: true, revisedOn: '2026-10-12' } as const
const revision = (on: string, changes: Partial<PlanRevision> = {}): PlanRevision => ({
  id: `revision-${on}`,
  on,
  ...changes,
})
const considered = { ...change, consideredAtReviewId: review.id }

testRule(rule, [
  {
    name: 'the plan was changed on the day of the review',
    plan: aCareOrderPlan({ state: considered, reviews: [review] }),
    asAt,
    expect: { outcome: 'pass', path: '/reviews/0/heldOn' },
  },
  ...(
    [
      ['on the day of the last revision before', revision('2026-10-12')],
      ['before one that only corrected the plan', revision('2026-11-02', { reason: 'correction' })],
      ['before one that followed the same review', revision('2026-11-02', { reviewId: review.id })],
      ['before one whose day nobody entered', { id: 'revision-2' }],
      ['before one of the same day as this revision', revision('2026-11-18')],
    ] as const
  ).map(([name, last]) => ({
    name: `a review considered the change ${name}`,
    plan: aCareOrderPlan({
      state: { ...considered, revisedOn: '2026-11-18', earlierRevisions: [revision('2025-09-30'), last] },
      reviews: [review],
    }),
    asAt,
    expect: 'pass' as const,
  })),
  {
    name: 'a review considered the change the day before the last revision',
    plan: aCareOrderPlan({
      state: { ...considered, revisedOn: '2026-11-18', earlierRevisions: [revision('2026-10-13')] },
      reviews: [review],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/consideredAtReviewId',
      data: { heldOn: '2026-10-12', earlierOn: '2026-10-13' },
      message:
        'Check which review considered this change: that of 12 October 2026 was held before the revision of 13 October 2026, after which this one was made',
    },
  },
  {
    name: 'the change is still a draft, and no review has considered it',
    plan: aCareOrderPlan({ state: { ...change, status: 'draft' }, reviews: [] }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/state/consideredAtReviewId',
      message: 'Have a review consider this change before the plan is agreed',
    },
  },
  {
    name: 'the change is a draft, and the review is still to come',
    plan: aCareOrderPlan({
      state: { status: 'draft', significantChange: true, consideredAtReviewId: 'review-2026-12-01' },
      reviews: [aReview('2026-12-01')],
    }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/reviews/0/heldOn' },
  },
  {
    name: 'the plan was changed the day before the review, as it could not wait',
    plan: aCareOrderPlan({
      state: { ...considered, revisedOn: '2026-10-11', reasonNotConsidered: 'A move at night' },
      reviews: [review],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/state/reasonNotConsidered' },
  },
  {
    name: 'the plan was changed on the first day of a placement for adoption',
    plan: aCareOrderPlan({
      state: change,
      reviews: [],
      placements: [aPlacement('2025-09-01', { to: '2026-10-12' }), aPlacement('2026-10-12', { type: 'A5' })],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the plan was changed the day before a placement for adoption',
    plan: aCareOrderPlan({
      state: change,
      reviews: [],
      placements: [aPlacement('2025-09-01', { to: '2026-10-13' }), aPlacement('2026-10-13', { type: 'A5' })],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  ...(
    [
      ['2011-03-31', 'notApplicable'],
      ['2011-04-01', 'fail'],
    ] as const
  ).map(([revisedOn, outcome]) => ({
    name: `changed on ${revisedOn}, and no review considered it: the regulations are of 1 April 2011`,
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2005-05-14' },
      legal: { lookedAfterFrom: '2010-09-01', statuses: [aLegalStatus('C2', '2010-09-01')] },
      state: { ...change, revisedOn },
      reviews: [],
    }),
    asAt: '2012-03-01',
    expect: outcome,
  })),
  {
    name: 'the plan was changed the day before the review',
    plan: aCareOrderPlan({ state: { ...considered, revisedOn: '2026-10-11' }, reviews: [review] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/0/heldOn',
      data: { heldOn: '2026-10-12', revisedOn: '2026-10-11' },
      message:
        'The review that considered the change was held on 12 October 2026, after the change on 11 October 2026',
    },
  },
  {
    name: 'reviews are kept, and none considered the change',
    plan: aCareOrderPlan({ state: change, reviews: [review] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/consideredAtReviewId',
      message: 'Enter the review that considered this change, or why none could',
    },
  },
  {
    name: 'no reviews recorded',
    plan: aCareOrderPlan({ state: change }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/consideredAtReviewId',
      message: 'Enter the review that considered this change: no reviews are recorded',
    },
  },
  {
    name: 'a review that is not in the record',
    plan: aCareOrderPlan({ state: considered, reviews: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/consideredAtReviewId',
      message: 'Enter the day of the review that considered this change',
    },
  },
  {
    name: 'a review without its day',
    plan: aCareOrderPlan({ state: considered, reviews: [{ id: review.id, plannedFor: '2026-10-12' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/heldOn' },
  },
  {
    name: 'agreed on a day that is not recorded, with a review that is still to come',
    plan: aCareOrderPlan({
      state: { status: 'agreed', significantChange: true, consideredAtReviewId: 'review-2026-12-01' },
      reviews: [aReview('2026-12-01')],
    }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a reason why no review could consider it',
    plan: aCareOrderPlan({
      state: { ...change, reasonNotConsidered: 'The carer was taken to hospital that night' },
      reviews: [review],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/reasonNotConsidered',
      message: 'Check whether it was really not practicable that a review consider the change first',
    },
  },
  {
    name: 'a later revision that does not say whether it is a significant change',
    plan: aCareOrderPlan({ revision: 2 }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/significantChange',
      message: 'Say whether this revision changes the plan significantly',
    },
  },
  {
    name: 'the first revision',
    plan: aCareOrderPlan({ revision: 1 }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'This is the first revision of the plan' },
  },
  {
    name: 'a later revision with no significant change',
    plan: aPlan({ revision: 3, state: { significantChange: false } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'This revision makes no significant change to the plan' },
  },
])
