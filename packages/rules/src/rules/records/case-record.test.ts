import type { CarePlanRecord, Review } from '@open-care-plan/model'
import { aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './case-record.ts'

const asAt = '2026-11-21'
const withRecord = (parts: Partial<Omit<CarePlanRecord, 'child'>> = {}) =>
  aPlan({ legal: { lookedAfterFrom: '2025-09-01', orders: [] }, assessments: [], reviews: [], ...parts })
const reviewed = (...reviews: Review[]) => withRecord({ reviews })
const earlier = (...numbers: number[]) =>
  numbers.map((revision) => ({ id: `revision-${revision}`, revision, on: '2025-09-10' }))

testRule(rule, [
  {
    name: 'everything is there, or is recorded as none',
    plan: withRecord({ revision: 3, state: { earlierRevisions: earlier(1, 2) } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only short breaks, for which the record need not hold assessments',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01', shortBreaks: true, orders: [] }, reviews: [] }),
    asAt,
    expect: 'pass',
  },
  { name: 'a first revision', plan: withRecord({ revision: 1 }), asAt, expect: 'pass' },
  {
    name: 'nothing but the child',
    plan: aPlan(),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/assessments',
        message: 'Add the assessments, or record that there are none',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
      { outcome: 'needsReview', kind: 'unknown', path: '/legal/orders' },
    ],
  },
  {
    name: 'a second revision that says nothing of the first',
    plan: withRecord({ revision: 2 }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/earlierRevisions',
      message: 'Add when and why the revision before this one was made: there is no record of it',
    },
  },
  {
    name: 'a ninth revision of which two earlier ones are there',
    plan: withRecord({ revision: 9, state: { earlierRevisions: earlier(1, 2) } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/state/earlierRevisions',
      data: { count: 6 },
      message: 'Add when and why 6 earlier revisions were made: there is no record of them',
    },
  },
  {
    name: 'a review held 28 days ago, of which only the day is there',
    plan: reviewed(aReview('2026-10-24')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0',
      data: { on: '2026-10-24' },
      message:
        'Add the decisions or the record of the review held on 24 October 2026: there is no record of either',
    },
  },
  {
    name: 'a review held 27 days ago, whose record may still be written',
    plan: reviewed(aReview('2026-10-25')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'two reviews of which only the days are there',
    plan: reviewed(
      aReview('2026-03-02'),
      aReview('2025-09-25'),
      aReview('2026-09-01', { recordSentOn: '2026-09-20' }),
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/reviews/1',
      data: { count: 2, on: '2025-09-25' },
      message:
        'Add the decisions or the record of 2 reviews from 25 September 2025 on: there is no record of either',
    },
  },
  {
    name: 'a review that recorded that nothing was decided, and no record of it',
    plan: reviewed(aReview('2026-10-24', { decisions: [] })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0',
      data: { on: '2026-10-24' },
      message:
        'Add the record of the review held on 24 October 2026: all that is there is that nothing was decided',
    },
  },
  {
    name: 'two reviews that recorded that nothing was decided, and one of which only the day is there',
    plan: reviewed(
      aReview('2025-09-25', { decisions: [] }),
      aReview('2026-03-02', { decisions: [] }),
      aReview('2026-06-01'),
    ),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        path: '/reviews/2',
        data: { on: '2026-06-01' },
        message:
          'Add the decisions or the record of the review held on 1 June 2026: there is no record of either',
      },
      {
        outcome: 'needsReview',
        path: '/reviews/0',
        data: { count: 2, on: '2025-09-25' },
        message:
          'Add the record of 2 reviews from 25 September 2025 on: all that is there is that nothing was decided',
      },
    ],
  },
  {
    name: 'a review that decided nothing, whose record was ready',
    plan: reviewed(aReview('2026-06-01', { decisions: [], recordCompletedOn: '2026-06-10' })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'reviews with decisions, with matters considered, and with a record',
    plan: reviewed(
      aReview('2025-09-25', { decisions: [{ id: 'decision-1', what: 'Gran comes on Sundays' }] }),
      aReview('2025-12-10', { matters: [{ id: 'matter-1', matter: 'contact', considered: 'Going well' }] }),
      aReview('2026-05-10', { recordCompletedOn: '2026-06-01' }),
      aReview('2026-06-10', { decisionsSentOn: '2026-06-12' }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no longer looked after',
    plan: withRecord({ legal: { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2026-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
])
