import { aCareOrderPlan, aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './remand.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'on remand',
    plan: aPlan({ legal: { statuses: [aLegalStatus('J1', '2026-11-02')] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/statuses',
      message:
        'Check the plan against Part 8A: the child is on remand or under another youth justice status, and modified rules may apply that were not checked',
    },
  },
  {
    name: 'the remand has ended',
    plan: aPlan({
      legal: {
        statuses: [aLegalStatus('J1', '2026-11-02', { to: '2026-11-20' }), aLegalStatus('V2', '2026-11-20')],
      },
    }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'under a care order', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
