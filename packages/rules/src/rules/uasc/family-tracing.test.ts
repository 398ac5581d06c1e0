import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './family-tracing.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'where the family is, whether it is safe, and what was offered',
    plan: aSection20Plan({
      unaccompanied: {
        unaccompanied: true,
        familyTracing: 'Mother in a camp; safe if his name stays out of it; tracing asked for on 22 June',
      },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/unaccompanied/familyTracing' },
  },
  {
    name: 'not a word about the family',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true, familyTracing: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/unaccompanied/familyTracing',
      message:
        'Add where the family is, whether it is safe to look for them, what was offered, and what is planned for a reunion',
    },
  },
  {
    name: 'a child from here who may have been trafficked',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'suspected', fromAbroad: false } }),
    asAt,
    expect: 'notApplicable',
  },
])
