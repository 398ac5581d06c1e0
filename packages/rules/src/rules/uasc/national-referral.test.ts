import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './national-referral.ts'

const asAt = '2026-11-21'
const suspected = { victim: 'suspected' } as const
const referred = { ...suspected, nrmReferredOn: '2026-04-01', nrmReference: 'NRM-9990001' } as const
const decided = {
  ...referred,
  reasonableGrounds: 'positive',
  reasonableGroundsOn: '2026-04-08',
} as const

testRule(rule, [
  {
    name: 'referred, with reference and the first decision',
    plan: aCareOrderPlan({ modernSlavery: decided }),
    asAt,
    expect: { outcome: 'pass', path: '/modernSlavery/nrmReferredOn' },
  },
  {
    name: 'referred and decided on one day, and conclusively that same day',
    plan: aCareOrderPlan({
      modernSlavery: {
        ...decided,
        reasonableGroundsOn: '2026-04-01',
        conclusiveGrounds: 'positive',
        conclusiveGroundsOn: '2026-04-01',
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'suspected, and no record of a referral',
    plan: aCareOrderPlan({ modernSlavery: suspected }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/modernSlavery/nrmReferredOn',
      message: 'Refer the child to the National Referral Mechanism, or enter the day on which that was done',
    },
  },
  {
    name: 'to be referred the day after',
    plan: aCareOrderPlan({ modernSlavery: { ...decided, nrmReferredOn: '2026-11-22' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/modernSlavery/nrmReferredOn' },
  },
  {
    name: 'referred, with neither reference nor decision',
    plan: aCareOrderPlan({ modernSlavery: { ...suspected, nrmReferredOn: '2026-11-21' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/modernSlavery/nrmReference',
        message: 'Enter the reference of the referral',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/modernSlavery/reasonableGrounds',
        message: 'Enter the reasonable grounds decision, or find out why there is none yet',
      },
    ],
  },
  {
    name: 'decisions without their days',
    plan: aCareOrderPlan({
      modernSlavery: { ...referred, reasonableGrounds: 'positive', conclusiveGrounds: 'positive' },
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        path: '/modernSlavery/reasonableGroundsOn',
        message: 'Enter the day of the reasonable grounds decision',
      },
      {
        outcome: 'needsReview',
        path: '/modernSlavery/conclusiveGroundsOn',
        message: 'Enter the day of the conclusive grounds decision',
      },
    ],
  },
  {
    name: 'the day of a conclusive decision, and not what it was',
    plan: aCareOrderPlan({ modernSlavery: { ...decided, conclusiveGroundsOn: '2026-10-08' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/modernSlavery/conclusiveGrounds',
      message: 'Enter what the conclusive grounds decision was',
    },
  },
  {
    name: 'a decision on the day before the referral',
    plan: aCareOrderPlan({ modernSlavery: { ...decided, reasonableGroundsOn: '2026-03-31' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/modernSlavery/reasonableGroundsOn',
      data: { on: '2026-03-31', earlier: '2026-04-01' },
      message:
        'Check the days: the reasonable grounds decision of 31 March 2026 comes before the referral on 1 April 2026',
    },
  },
  {
    name: 'a conclusive decision before the first one',
    plan: aCareOrderPlan({
      modernSlavery: { ...decided, conclusiveGrounds: 'positive', conclusiveGroundsOn: '2026-04-07' },
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/modernSlavery/conclusiveGroundsOn',
      message:
        'Check the days: the conclusive grounds decision of 7 April 2026 comes before the reasonable grounds decision on 8 April 2026',
    },
  },
  {
    name: 'no reason to believe it',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'no' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The record does not say that the child is or may be a victim of trafficking',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true }, modernSlavery: suspected }),
    asAt,
    expect: 'notApplicable',
  },
])
