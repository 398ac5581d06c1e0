import type { PlanState, Review } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-revised.ts'

const asAt = '2026-11-21'
const decisions = [{ id: 'decision-1', what: 'Begin life-story work' }]
const first = aReview('2026-01-14', { decisions })
const second = aReview('2026-07-08', { decisions })
const third = aReview('2026-11-16', { decisions })
const plan = (state: PlanState, ...reviews: Review[]) => aCareOrderPlan({ state, reviews })

testRule(rule, [
  {
    name: 'revised on the day of the last review',
    plan: plan({ revisedOn: '2026-07-08' }, first, second),
    asAt,
    expect: { outcome: 'pass', path: '/state' },
  },
  {
    name: 'last revised the day before the last review',
    plan: plan({ revisedOn: '2026-07-07' }, first, second),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/revisedOn',
      data: { heldOn: '2026-07-08', revisedOn: '2026-07-07' },
      message:
        'Decide whether the review of 8 July 2026 changes the plan: it was last revised on 7 July 2026, before that review',
    },
  },
  {
    name: 'the revision is dated tomorrow',
    plan: plan({ revisedOn: '2026-11-22' }, second),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'nothing says when the plan was revised',
    plan: plan({ preparedOn: '2025-09-12' }, second),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/revisedOn',
      data: { heldOn: '2026-07-08' },
      message: 'Enter the day on which this revision of the plan was made: a review was held on 8 July 2026',
    },
  },
  {
    name: 'every review was followed by a revision',
    plan: plan(
      { revisedOn: '2026-07-20', earlierRevisions: [{ id: 'r1', revision: 1, on: '2026-01-23' }] },
      first,
      second,
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an earlier revision names the review that it followed, and not its day',
    plan: plan(
      { revisedOn: '2026-11-20', earlierRevisions: [{ id: 'r1', reviewId: first.id }] },
      first,
      second,
      third,
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no revision between two reviews, and one after the second',
    plan: plan(
      { revisedOn: '2026-11-20', earlierRevisions: [{ id: 'r1', on: '2026-07-20' }] },
      first,
      second,
      third,
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'two reviews that made decisions, and no revision before the third',
    plan: plan({ revisedOn: '2026-11-20', earlierRevisions: [] }, first, second, third),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/earlierRevisions',
      data: { heldOn: '2026-01-14', nextHeldOn: '2026-07-08' },
      message:
        'Decide whether the plan needed a change: no revision followed the reviews of 14 January 2026 and 8 July 2026',
    },
  },
  {
    name: 'the earlier revisions are not recorded: only the last review is looked at',
    plan: plan({ revisedOn: '2026-11-20' }, first, second, third),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last review decided nothing',
    plan: plan({ revisedOn: '2025-10-01' }, aReview('2026-07-08', { decisions: [] })),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No review in this time in care has made a decision' },
  },
  {
    name: 'the last review says in its list of decisions that there were none',
    plan: plan(
      { revisedOn: '2025-10-01' },
      aReview('2026-07-08', { decisions: [{ id: 'd', what: 'No decisions' }] }),
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'what the last review decided is not recorded',
    plan: plan({ revisedOn: '2025-10-01' }, aReview('2026-07-08')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'a revision that a later one replaced',
    plan: plan({ status: 'superseded', revisedOn: '2025-10-01' }, second),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no review has been held', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
