import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './found-by.ts'

const asAt = '2026-11-21'
const found = {
  unaccompanied: true,
  foundBy: 'Officers at a service station, who rang the duty team',
  referredOn: '2026-11-21',
} as const

testRule(rule, [
  {
    name: 'who met the child, and the authority was told that day',
    plan: aSection20Plan({ unaccompanied: found }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied' },
  },
  {
    name: 'transferred by another authority',
    plan: aSection20Plan({ unaccompanied: { ...found, transferOn: '2026-11-20' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'neither who nor when',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, foundBy: ' ' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/unaccompanied/foundBy',
        message: 'Enter who met the child first, and how the child came to the authority',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/unaccompanied/referredOn',
        message: 'Enter the day on which the child was referred to the authority',
      },
    ],
  },
  {
    name: 'a referral dated the day after',
    plan: aSection20Plan({ unaccompanied: { ...found, referredOn: '2026-11-22' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/unaccompanied/referredOn' },
  },
  {
    name: 'suspected trafficking, and nobody says whether from abroad',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'suspected' } }),
    asAt,
    expect: 'notApplicable',
  },
])
