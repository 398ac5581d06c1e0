import type { SettingUpHome } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './setting-up-home.ts'

const asAt = '2026-11-21'
const path = '/settingUpHome/amount'
const plan = (settingUpHome: SettingUpHome) => aCareLeaver({ settingUpHome })
/** Born in 2003, and 18 to 20 in the years in which the amount changed. */
const then = (settingUpHome: SettingUpHome) =>
  aPathwayPlan({
    child: { id: 'c', dateOfBirth: '2003-06-02' },
    eligibility: 'former-relevant',
    settingUpHome,
  })

testPathwayRule(rule, [
  { name: '£3,000', pathwayPlan: plan({ amount: 3000 }), asAt, expect: { outcome: 'pass', path } },
  { name: 'more than that', pathwayPlan: plan({ amount: 3250 }), asAt, expect: 'pass' },
  {
    name: 'the same for an eligible child, ahead of time',
    pathwayPlan: anEligibleChild({ settingUpHome: { amount: 3000 } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a penny less',
    pathwayPlan: plan({ amount: 2999.99 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      data: { amount: '£2,999.99', least: '£3,000' },
      message: 'Put the setting-up-home allowance right: £2,999.99 is recorded, and it is £3,000',
    },
  },
  {
    name: '£3,000 where the authority gives £3,500',
    pathwayPlan: plan({ amount: 3000 }),
    asAt,
    parameters: { pounds: 3500 },
    expect: { outcome: 'fail', kind: 'conflict', data: { amount: '£3,000', least: '£3,500' } },
  },
  {
    name: 'no amount',
    pathwayPlan: aCareLeaver({ entitlements: 'Money to set up home' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path,
      message: 'Enter the setting-up-home allowance: it is £3,000',
    },
  },
  {
    name: '£2,000 paid on the sixteenth birthday, before the amount was raised',
    pathwayPlan: aCareLeaver({
      child: { id: 'c', dateOfBirth: '2007-03-31' },
      settingUpHome: { amount: 2000, paidOn: '2023-03-31' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: '£2,000 paid on the day before the sixteenth birthday',
    pathwayPlan: aCareLeaver({
      child: { id: 'c', dateOfBirth: '2007-04-01' },
      settingUpHome: { amount: 2000, paidOn: '2023-03-31' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/settingUpHome/paidOn',
      data: { amount: '£2,000', least: '£3,000' },
      message:
        'Check the day on which the £2,000 was paid: it is before the sixteenth birthday, and the allowance is £3,000',
    },
  },
  {
    name: '£2,000 paid before the birth',
    pathwayPlan: plan({ amount: 2000, paidOn: '2001-05-01' }),
    asAt,
    expect: { outcome: 'needsReview', path: '/settingUpHome/paidOn' },
  },
  {
    name: '£2,000 on 31 March 2023',
    pathwayPlan: then({ amount: 2000 }),
    asAt: '2023-03-31',
    expect: 'pass',
  },
  {
    name: '£2,000, to be paid after 1 April 2023',
    pathwayPlan: then({ amount: 2000, paidOn: '2023-04-02' }),
    asAt: '2023-04-01',
    expect: { outcome: 'fail', kind: 'conflict', data: { amount: '£2,000', least: '£3,000' } },
  },
  {
    name: '£2,000, and nobody entered when it was paid: it may have been before 1 April 2023',
    pathwayPlan: then({ amount: 2000 }),
    asAt: '2023-04-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/settingUpHome/paidOn',
      data: { amount: '£2,000', least: '£3,000' },
      message: 'Enter the day on which the £2,000 was paid: from 1 April 2023 the allowance is £3,000',
    },
  },
  {
    name: '£2,000 with no day, for somebody who was 16 on the day before it rose',
    pathwayPlan: aCareLeaver({
      child: { id: 'c', dateOfBirth: '2007-03-31' },
      settingUpHome: { amount: 2000 },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: '£2,000 with no day, for somebody who was 16 only on the day it rose',
    pathwayPlan: aCareLeaver({
      child: { id: 'c', dateOfBirth: '2007-04-01' },
      settingUpHome: { amount: 2000 },
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict' },
  },
  {
    name: '£2,000 with no day and no date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'eligible', settingUpHome: { amount: 2000 } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/settingUpHome/paidOn' },
  },
  {
    name: '£1,900 with no day, which was too little before too',
    pathwayPlan: then({ amount: 1900 }),
    asAt: '2023-04-01',
    expect: { outcome: 'fail', kind: 'conflict' },
  },
  {
    name: '£2,000, paid on 31 March 2023',
    pathwayPlan: then({ amount: 2000, paidOn: '2023-03-31' }),
    asAt: '2023-05-01',
    expect: 'pass',
  },
  {
    name: '£1,900 before',
    pathwayPlan: then({ amount: 1900 }),
    asAt: '2022-11-21',
    expect: { outcome: 'fail', kind: 'conflict', data: { amount: '£1,900', least: '£2,000' } },
  },
  {
    name: 'to be paid after the day of the check: measured by that day',
    pathwayPlan: then({ amount: 2000, paidOn: '2023-06-01' }),
    asAt: '2023-03-01',
    expect: 'pass',
  },
  {
    name: 'nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ settingUpHome: { amount: 3000 } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying' }),
    asAt,
    expect: 'notApplicable',
  },
])
