import { aCareOrderPlan, aNeed, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './emotional-needs.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'a need with an action', plan: aCareOrderPlan({ needs: [aNeed()] }), asAt, expect: 'pass' },
  {
    name: 'nothing about feelings and behaviour',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'health' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message: 'Add the child’s emotional and behavioural needs, with what will be done about each',
    },
  },
  {
    name: 'a need without an action',
    plan: aCareOrderPlan({ needs: [aNeed({ outcomes: [] })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes',
      message: 'Add an action to this emotional or behavioural need',
    },
  },
  {
    name: 'every need is met',
    plan: aCareOrderPlan({ needs: [aNeed({ outcomes: [anOutcome({ status: 'met' })] })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs',
      message: 'Check whether the child has any emotional or behavioural need now: those of the plan are met',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
