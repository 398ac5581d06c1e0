import { aCareOrderPlan, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './permanence.ts'

const asAt = '2026-11-21'
const main = { id: 'plan-a', plan: 'LTFOST18', standing: 'main', from: '2026-02-10' } as const
const parallel = { id: 'plan-b', plan: 'LTRELFR', standing: 'parallel', from: '2026-02-10' } as const

testRule(rule, [
  {
    name: 'the aim in words',
    plan: aSection20Plan({ permanence: { aim: 'Sam goes home to Kim by Easter' } }),
    asAt,
    expect: { outcome: 'pass', path: '/permanence/aim' },
  },
  {
    name: 'a main plan and one that runs beside it',
    plan: aCareOrderPlan({ permanence: { plans: [parallel, main] } }),
    asAt,
    expect: { outcome: 'pass', path: '/permanence/plans/1' },
  },
  {
    name: 'one plan, not marked as main',
    plan: aCareOrderPlan({ permanence: { plans: [{ id: 'plan-a', plan: 'ADOPTION' }] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'another plan than those of the list, with the reason for it',
    plan: aCareOrderPlan({
      permanence: { plans: [{ ...main, plan: 'OTHERPLN', reason: 'Shared between two aunts' }] },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no aim and no plan',
    plan: aCareOrderPlan({ permanence: { comparison: 'Both were weighed' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/permanence/aim',
      message: 'Say where and with whom the child will grow up',
    },
  },
  {
    name: 'the only plan was given up that day',
    plan: aCareOrderPlan({ permanence: { plans: [{ ...main, to: '2026-11-21' }] } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the only plan was decided the day after',
    plan: aCareOrderPlan({ permanence: { plans: [{ ...main, from: '2026-11-22' }] } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'two plans that are both the main one',
    plan: aCareOrderPlan({ permanence: { aim: 'Home or Gran', plans: [main, { ...main, id: 'plan-c' }] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/plans/1/standing',
      message: 'Say which of the plans that run side by side is the main one',
    },
  },
  {
    name: 'only a plan that runs beside another',
    plan: aCareOrderPlan({ permanence: { plans: [parallel] } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/permanence/plans/0/standing' },
  },
  {
    name: 'another plan than those of the list, and not a word about it',
    plan: aCareOrderPlan({ permanence: { plans: [{ ...main, plan: 'OTHERPLN' }] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      message: 'Say what the plan is: the record has only “other plan”',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
