import { aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan } from '../../../test/visits.ts'
import { rule } from './visits-on-request.ts'

const asAt = '2025-12-01'

testRule(rule, [
  {
    name: 'a visit on the seventh day after it was asked for',
    plan: aVisitedPlan([aVisit('2025-10-13', { requestedOn: '2025-10-06' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a visit on the eighth day',
    plan: aVisitedPlan([aVisit('2025-10-14', { requestedOn: '2025-10-06' })]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/visits/0',
      data: { from: '2025-10-06', doneOn: '2025-10-14' },
    },
  },
  {
    name: 'a visit that was asked for, without the day on which it was made',
    plan: aVisitedPlan([{ id: 'visit-1', requestedOn: '2025-10-06' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits/0/on' },
  },
  {
    name: 'a visit before it was asked for',
    plan: aVisitedPlan([aVisit('2025-10-01', { requestedOn: '2025-10-06' })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'conflict', path: '/visits/0/requestedOn' },
  },
  {
    name: 'no list of visits is kept',
    plan: aVisitedPlan(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits' },
  },
  {
    name: 'nobody asked for a visit',
    plan: aVisitedPlan([aVisit('2025-10-01')]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'asked for before the child became looked after',
    plan: aVisitedPlan([aVisit('2025-09-10', { requestedOn: '2025-08-30' })]),
    asAt,
    expect: 'notApplicable',
  },
])
