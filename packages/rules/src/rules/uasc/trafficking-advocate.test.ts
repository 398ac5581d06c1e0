import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './trafficking-advocate.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the advocate by name',
    plan: aCareOrderPlan({
      modernSlavery: { victim: 'suspected', advocate: 'Jo Pike, guardian since 9 April 2026' },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/modernSlavery/advocate' },
  },
  {
    name: 'why there is none',
    plan: aCareOrderPlan({
      modernSlavery: { victim: 'yes', advocate: 'The service has not reached this area yet' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a positive decision, and not a word about an advocate',
    plan: aCareOrderPlan({ modernSlavery: { reasonableGrounds: 'positive', advocate: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/modernSlavery/advocate',
      message: 'Enter the independent child trafficking advocate and since when, or why there is none',
    },
  },
  {
    name: 'alone, and no reason to believe that the child was trafficked',
    plan: aCareOrderPlan({ unaccompanied: { unaccompanied: true }, modernSlavery: { victim: 'no' } }),
    asAt,
    expect: 'notApplicable',
  },
])
