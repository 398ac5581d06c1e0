import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './trafficking-screening.ts'

const asAt = '2026-11-21'
const unaccompanied = { unaccompanied: true } as const
const screened = {
  victim: 'no',
  screenedOn: '2026-11-21',
  indicators: 'Journey, debts, telephone, marks: nothing found',
} as const

testRule(rule, [
  {
    name: 'screened on that day, with outcome and indicators',
    plan: aSection20Plan({ unaccompanied, modernSlavery: screened }),
    asAt,
    expect: { outcome: 'pass', path: '/modernSlavery' },
  },
  {
    name: 'nothing about trafficking',
    plan: aSection20Plan({ unaccompanied }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/modernSlavery/screenedOn',
      message: 'Record the screening for trafficking: the day, the outcome and the indicators considered',
    },
  },
  {
    name: 'nobody has considered it yet',
    plan: aSection20Plan({ unaccompanied, modernSlavery: { victim: 'not-considered' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/modernSlavery/victim',
      message: 'Consider whether the child is a victim of trafficking, and enter the day and the outcome',
    },
  },
  {
    name: 'only an outcome, and the screening is dated the day after',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'suspected', screenedOn: '2026-11-22' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/modernSlavery/screenedOn',
        message: 'Enter the day on which trafficking was considered',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/modernSlavery/indicators',
        message: 'Enter which indicators of trafficking were considered, and what was found',
      },
    ],
  },
  {
    name: 'only the day',
    plan: aSection20Plan({
      unaccompanied,
      modernSlavery: { screenedOn: '2026-11-21', indicators: screened.indicators },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/modernSlavery/victim',
      message: 'Enter the outcome of the screening for trafficking',
    },
  },
  {
    name: 'neither alone nor possibly trafficked',
    plan: aCareOrderPlan({ unaccompanied: { unaccompanied: false }, modernSlavery: { victim: 'no' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The record does not say that the child came alone or may be a victim of trafficking',
    },
  },
])
