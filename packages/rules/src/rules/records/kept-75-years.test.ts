import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './kept-75-years.ts'

const asAt = '2026-11-21'
const meantUntil = (keepUntil: string, child: { dateOfBirth?: string; diedOn?: string } = {}) =>
  aCareOrderPlan({ state: { keepUntil }, child })

testRule(rule, [
  {
    name: 'the rule says until when: the 75th anniversary of the birth',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'pass',
      path: '/child/dateOfBirth',
      data: { until: '2091-05-14' },
      message: 'The record is kept until 14 May 2091 at least',
    },
  },
  { name: 'meant to be kept until that day', plan: meantUntil('2091-05-14'), asAt, expect: 'pass' },
  {
    name: 'meant to be kept until the day before',
    plan: meantUntil('2091-05-13'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/state/keepUntil',
      data: { until: '2091-05-14', keepUntil: '2091-05-13' },
      message: 'Keep the record until 14 May 2091: the authority means to keep it only until 13 May 2091',
    },
  },
  {
    name: 'born on a leap day: until 1 March of a common year',
    plan: meantUntil('2087-02-28', { dateOfBirth: '2012-02-29' }),
    asAt,
    expect: { outcome: 'fail', data: { until: '2087-03-01', keepUntil: '2087-02-28' } },
  },
  {
    name: 'a child who died: 15 years from the death',
    plan: meantUntil('2041-03-02', { diedOn: '2026-03-02' }),
    asAt,
    expect: { outcome: 'pass', data: { until: '2041-03-02' } },
  },
  {
    name: 'a child who died, and a day less than 15 years',
    plan: meantUntil('2041-03-01', { diedOn: '2026-03-02' }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { until: '2041-03-02', keepUntil: '2041-03-01' } },
  },
  {
    name: 'a young person who died at 18: until the 75th anniversary of the birth',
    plan: meantUntil('2041-05-14', { dateOfBirth: '2008-05-14', diedOn: '2026-05-14' }),
    asAt,
    expect: { outcome: 'fail', data: { until: '2083-05-14', keepUntil: '2041-05-14' } },
  },
  {
    name: 'no date of birth',
    plan: aPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/child/dateOfBirth',
      message: 'Enter the date of birth: it decides how long the record is kept',
    },
  },
  {
    name: 'not born yet',
    plan: aPlan({ child: { expectedDateOfBirth: '2027-01-10' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'on the last day',
    plan: aPlan({ child: { dateOfBirth: '1951-11-21' } }),
    asAt,
    expect: { outcome: 'pass', data: { until: asAt } },
  },
  {
    name: 'on the day after the last',
    plan: aPlan({ child: { dateOfBirth: '1951-11-20' } }),
    asAt,
    expect: 'notApplicable',
  },
])
