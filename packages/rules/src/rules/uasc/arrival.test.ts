import { aCareOrderPlan, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './arrival.ts'

const asAt = '2026-11-21'
const arrival = {
  unaccompanied: true,
  arrivedOn: '2026-05',
  arrivedWhere: 'A lorry park near Harrowmere docks',
  arrivedHow: 'On foot to the coast, then in two lorries, through three countries',
  arrivedWith: 'A man who called himself his uncle; nobody knows where he is',
} as const
const { arrivedWith: _, ...withoutCompanions } = arrival

testRule(rule, [
  {
    name: 'when, where, how and with whom',
    plan: aSection20Plan({ unaccompanied: arrival }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied' },
  },
  {
    name: 'a child who may have been trafficked from abroad, and came with an adult',
    plan: aSection20Plan({
      unaccompanied: { ...arrival, unaccompanied: false },
      modernSlavery: { victim: 'suspected', fromAbroad: true },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing about the journey',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, claim: 'claimed' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied',
      message: 'Add when, where and how the child arrived, with whom and through which countries',
    },
  },
  {
    name: 'nobody knows with whom the child came',
    plan: aSection20Plan({ unaccompanied: withoutCompanions }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied/arrivedWith',
      message: 'Enter with whom the child came, and where those people are now, or that the child was alone',
    },
  },
  {
    name: 'only with whom the child came',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, arrivedWith: 'Alone' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        path: '/unaccompanied/arrivedOn',
        message: 'Enter when the child arrived, as much of the date as is known',
      },
      {
        outcome: 'needsReview',
        path: '/unaccompanied/arrivedWhere',
        message: 'Enter where the child arrived',
      },
      {
        outcome: 'needsReview',
        path: '/unaccompanied/arrivedHow',
        message: 'Enter how the child came: route, countries and transport',
      },
    ],
  },
  {
    name: 'a day of arrival that is still to come',
    plan: aSection20Plan({ unaccompanied: { ...arrival, arrivedOn: '2026-12' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/unaccompanied/arrivedOn' },
  },
  {
    name: 'suspected trafficking, and nobody says whether from abroad',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'suspected' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/modernSlavery/fromAbroad',
      message: 'Say whether the child came or was brought here from another country',
    },
  },
  {
    name: 'exploited here, and from nowhere else',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'suspected', fromAbroad: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'neither alone nor possibly trafficked',
    plan: aCareOrderPlan({ unaccompanied: { unaccompanied: false }, modernSlavery: { victim: 'no' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The record does not say that the child came alone, or was trafficked from abroad',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true }, unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
