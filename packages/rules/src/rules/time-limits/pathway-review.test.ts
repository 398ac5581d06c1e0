import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild, notAfterCare, reviewsOn } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './pathway-review.ts'

const asAt = '2026-11-21'
const held = (...days: readonly string[]) =>
  aRelevantChild('2026-01-10', { preparedOn: '2026-02-28', reviews: reviewsOn(...days) })
const planned = (plannedFor: string, ...days: readonly string[]) =>
  aRelevantChild('2026-01-10', {
    preparedOn: '2026-02-28',
    reviews: [...reviewsOn(...days), { id: 'next', plannedFor }],
  })

testPathwayRule(rule, [
  {
    name: 'six months to the day after the plan was ready, and then within six months',
    pathwayPlan: held('2026-08-28'),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/reviews',
      data: { after: '2026-08-28', dueOn: '2027-02-28' },
      message: 'Review the pathway plan by 28 February 2027',
    },
  },
  {
    name: 'a day later',
    pathwayPlan: held('2026-08-29'),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/reviews/0',
        data: { after: '2026-02-28', dueOn: '2026-08-28', doneOn: '2026-08-29' },
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'none held, and the last day is today',
    pathwayPlan: held(),
    asAt: '2026-08-28',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-08-28' } },
  },
  {
    name: 'none held, and the last day was yesterday',
    pathwayPlan: held(),
    asAt: '2026-08-29',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/reviews',
      message: 'Review the pathway plan now: that was due by 28 August 2026',
    },
  },
  {
    name: 'the last review was on 31 August: the next is due by the last day of February',
    pathwayPlan: held('2026-08-28', '2026-08-31'),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-08-31', dueOn: '2027-02-28' } },
  },
  {
    name: 'nobody entered the reviews',
    pathwayPlan: aRelevantChild('2026-01-10', { preparedOn: '2026-02-28' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'nobody entered when the plan was ready, and there is no review to count from',
    pathwayPlan: aRelevantChild('2026-01-10', { reviews: [] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/preparedOn' },
  },
  {
    name: 'nobody entered since when the young person is entitled: counted from the plan',
    pathwayPlan: aRelevantChild(undefined, { preparedOn: '2026-07-01', reviews: [] }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-07-01', dueOn: '2027-01-01' } },
  },
  {
    name: 'reviewed as an eligible child: the half year runs on',
    pathwayPlan: aRelevantChild('2026-07-01', {
      preparedOn: '2025-09-01',
      reviews: reviewsOn('2026-03-01', '2026-09-02'),
    }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        data: { after: '2026-03-01', dueOn: '2026-09-01', doneOn: '2026-09-02' },
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'the last review was long before the young person became relevant: counted from that day',
    pathwayPlan: aRelevantChild('2026-07-01', { preparedOn: '2025-05-01', reviews: reviewsOn('2025-09-01') }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-07-01', dueOn: '2027-01-01' } },
  },
  {
    name: 'none held since a relevant child had a plan, and 18 since: the birthday begins nothing anew',
    pathwayPlan: aPathwayPlan({
      child: { id: 'child-1', dateOfBirth: '2008-06-01' },
      eligibility: 'relevant',
      eligibilityFrom: '2025-09-10',
      preparedOn: '2025-10-01',
      reviews: [],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-10-01', dueOn: '2026-04-01' } },
  },
  {
    name: 'came back at 22: counted from the plan made then',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2004-06-02' },
      eligibility: 'former-relevant',
      eligibilityFrom: '2022-06-02',
      askedForSupportOn: '2026-08-01',
      preparedOn: '2026-09-01',
      reviews: reviewsOn('2024-10-01'),
    }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-09-01', dueOn: '2027-03-01' } },
  },
  {
    name: 'a review that was asked for has not been held',
    pathwayPlan: aRelevantChild('2026-01-10', {
      preparedOn: '2026-08-28',
      reviews: [{ id: 'asked', askedForOn: '2026-10-01' }],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/reviews/0/on',
        data: { from: '2026-10-01' },
        message:
          'Hold the review that was asked for on 1 October 2026, or enter the day on which it was held',
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'a review that was asked for is planned',
    pathwayPlan: aRelevantChild('2026-01-10', {
      preparedOn: '2026-08-28',
      reviews: [{ id: 'asked', askedForOn: '2026-11-01', plannedFor: '2026-12-01' }],
    }),
    asAt,
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'one was missed, and a review has no date',
    pathwayPlan: aRelevantChild('2026-01-10', { preparedOn: '2026-02-28', reviews: [{ id: 'r1' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/on', data: { dueOn: '2026-08-28' } },
  },
  {
    name: 'one was planned in time, and nobody entered whether it was held',
    pathwayPlan: planned('2026-08-20'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0',
      data: { plannedFor: '2026-08-20' },
    },
  },
  {
    name: 'the next is planned too late',
    pathwayPlan: planned('2027-03-01', '2026-08-28'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/reviews/1', data: { plannedFor: '2027-03-01' } },
  },
  {
    name: 'a last day while regulations were relaxed',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2003-06-02' },
      eligibility: 'relevant',
      eligibilityFrom: '2019-07-10',
      preparedOn: '2019-12-01',
      reviews: reviewsOn('2020-07-01'),
    }),
    asAt: '2020-08-01',
    expect: [
      { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-01' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'former relevant since the eighteenth birthday',
    pathwayPlan: aCareLeaver({
      preparedOn: '2024-12-20',
      reviews: reviewsOn('2025-06-20', '2025-12-20', '2026-06-20'),
    }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-12-20' } },
  },
  {
    name: 'nobody entered the date of birth of a former relevant young person',
    pathwayPlan: aPathwayPlan({ eligibility: 'former-relevant' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
