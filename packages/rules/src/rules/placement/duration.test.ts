import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { accommodatedIn, inCareIn, placedForAdoption } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './duration.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'meant to last until 18', plan: inCareIn({ intendedUntil18: true }), asAt, expect: 'pass' },
  {
    name: 'a day on which it is expected to end',
    plan: accommodatedIn({ expectedEnd: '2027-03-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in words',
    plan: accommodatedIn({ expectedLength: 'Until Kim comes out of hospital' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'accommodated, and nothing is said',
    plan: accommodatedIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/expectedEnd',
      message: 'Enter how long the placement is expected to last, or that it is meant to last until 18',
    },
  },
  {
    name: 'in care, and nothing is said: it decides how often the child is visited',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      message:
        'Enter how long the placement is expected to last, or that it is meant to last until 18: it decides how often the child is visited',
    },
  },
  {
    name: 'not until 18, and not how long then',
    plan: inCareIn({ intendedUntil18: false }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'until 18, and expected to end on the day before',
    plan: inCareIn({ intendedUntil18: true, expectedEnd: '2034-05-13' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/placements/0/expectedEnd',
      data: { expectedEnd: '2034-05-13' },
      message: 'Check the expected end, 13 May 2034: the placement is meant to last until the child is 18',
    },
  },
  {
    name: 'until 18, and expected to end on the birthday',
    plan: inCareIn({ intendedUntil18: true, expectedEnd: '2034-05-14' }),
    asAt,
    expect: 'pass',
  },
  { name: 'expected to end today', plan: inCareIn({ expectedEnd: asAt }), asAt, expect: 'pass' },
  {
    name: 'expected to end yesterday, and still running',
    plan: inCareIn({ expectedEnd: '2026-11-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      data: { expectedEnd: '2026-11-20' },
      message: 'Say how long the placement is now expected to last: it was to end on 20 November 2026',
    },
  },
  {
    name: 'no placement recorded',
    plan: aCareOrderPlan({ placements: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements',
      message: 'Add the placement, and how long it is expected to last',
    },
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
])
