import { aCareOrderPlan, aContactArrangement, aNeed, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './family-social-needs.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'a need with an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'family-social' })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing about family and friends',
    plan: aCareOrderPlan({ contact: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message: 'Add what the child needs from family and friends, with what will be done about each need',
    },
  },
  {
    name: 'a need without an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'family-social', outcomes: [] })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes',
      message: 'Add an action to this family or social need',
    },
  },
  {
    name: 'family time is arranged, and no need is stated that it answers',
    plan: aCareOrderPlan({ contact: [aContactArrangement()] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contact',
      message:
        'State the needs that family time answers, and what else the child needs from family and friends',
    },
  },
  {
    name: 'every need is met',
    plan: aCareOrderPlan({
      needs: [aNeed({ domain: 'family-social', outcomes: [anOutcome({ status: 'met' })] })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs',
      message: 'Check whether the child has any family or social need now: those of the plan are met',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
