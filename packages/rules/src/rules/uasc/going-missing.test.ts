import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './going-missing.ts'

const asAt = '2026-11-21'
const unaccompanied = { unaccompanied: true } as const

testRule(rule, [
  {
    name: 'whom to tell, a photograph, telephone and travel',
    plan: aSection20Plan({
      unaccompanied,
      exploitation: { ifMissing: 'Police at once, with the photograph of May; his telephone stays on' },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/exploitation/ifMissing' },
  },
  {
    name: 'missing episodes are kept, and not a word on what is done',
    plan: aSection20Plan({ unaccompanied, exploitation: { missing: [] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/exploitation/ifMissing',
      message:
        'Add what is done if the child goes missing: whom to tell, who has a photograph, and what is agreed about telephone and travel',
    },
  },
  { name: 'neither alone nor possibly trafficked', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
