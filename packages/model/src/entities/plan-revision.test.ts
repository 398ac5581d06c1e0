import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { PlanRevision, revisionReasons } from './plan-revision.ts'
import { PlanState } from './plan-state.ts'

testEntity(PlanRevision, {
  reads: {
    'one that followed a review': {
      revision: 3,
      on: '2026-03-16',
      reason: 'after-review',
      reviewId: 'review-2026-03-04',
    },
    'one that put a mistake right': { revision: 4, on: '2026-03-20', reason: 'correction' },
  },
  refuses: {
    'a month: ten working days are counted from the review': [{ on: '2026-03' }, '/on'],
    'revision 0: revisions count from 1': [{ revision: 0 }, '/revision'],
    'the plan as it was, which is a document of its own': [{ plan: {} }, '/plan'],
  },
})

test('this revision and the earlier ones give their reasons in the same words', () => {
  expect(choicesOf(PlanRevision, 'reason')).toEqual(revisionReasons)
  expect(choicesOf(PlanState, 'revisionReason')).toEqual(revisionReasons)
})
