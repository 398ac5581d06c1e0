import { aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, visitsOn } from '../../../test/visits.ts'
import { rule } from './seen-alone.ts'

const asAt = '2025-12-01'
const child = { id: 'child-1', dateOfBirth: '2024-10-10' }

testRule(rule, [
  {
    name: 'spoken to in private at each visit',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-10-10')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not in private, because the child did not want to',
    plan: aVisitedPlan([aVisit('2025-09-05', { alone: false, whyNotAlone: 'refused' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not in private, without an exception: the regulation does not ask that it be recorded',
    plan: aVisitedPlan([aVisit('2025-09-05', { alone: false })]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/visits/0/whyNotAlone',
      data: { on: '2025-09-05' },
      message: 'Say why the child was not spoken to in private at the visit on 5 September 2025',
    },
  },
  {
    name: 'the child was not seen, without an exception',
    plan: aVisitedPlan([{ id: 'visit-1', on: '2025-09-05', seen: false }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits/0/whyNotAlone' },
  },
  {
    name: 'one visit does not say',
    plan: aVisitedPlan([{ id: 'visit-1', on: '2025-09-05' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/visits/0/alone',
      data: { count: 1, first: '2025-09-05' },
    },
  },
  {
    name: 'several visits do not say: one finding for all',
    plan: aVisitedPlan([
      { id: 'v2', on: '2025-10-05' },
      { id: 'v1', on: '2025-09-05' },
      aVisit('2025-09-20'),
    ]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/visits/1/alone',
      data: { count: 2, first: '2025-09-05' },
      message: 'Say whether the child was spoken to in private, for 2 visits from 5 September 2025 on',
    },
  },
  {
    name: 'in private, though the child was not seen',
    plan: aVisitedPlan([aVisit('2025-09-05', { seen: false })]),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/visits/0/alone', data: { on: '2025-09-05' } },
  },
  {
    name: 'in private, and why not',
    plan: aVisitedPlan([aVisit('2025-09-05', { whyNotAlone: 'unable' })]),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/visits/0/whyNotAlone', data: { on: '2025-09-05' } },
  },
  {
    name: 'no list of visits is kept',
    plan: aVisitedPlan(undefined),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No visits are recorded, which is reported on its own',
    },
  },
  { name: 'no visit was made', plan: aVisitedPlan([]), asAt, expect: 'notApplicable' },
  {
    name: 'a baby, with whom nobody speaks in private',
    plan: aVisitedPlan([{ id: 'visit-1', on: '2025-09-05' }], {}, { child }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'visits of an earlier time in care',
    plan: aVisitedPlan([{ id: 'visit-1', on: '2025-08-05' }]),
    asAt,
    expect: 'notApplicable',
  },
])
