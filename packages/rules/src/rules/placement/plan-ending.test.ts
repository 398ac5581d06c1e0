import { homeUnderCareOrder, inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-ending.ts'

const asAt = '2026-11-21'
const plan = { preparedOn: '2025-09-01' }

testRule(rule, [
  {
    name: 'the placement plan says how it may be ended',
    plan: withPlacementPlan({ ending: 'After a review, with 28 days’ notice' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the steps of an ending are set out beside the placement plan',
    plan: inCareIn({ plan, ending: { steps: 'A review first' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is said',
    plan: withPlacementPlan({}),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/plan/ending',
      message: 'Enter when and how the placement may be ended',
    },
  },
  {
    name: 'with a parent under a care order, which has a rule of its own',
    plan: homeUnderCareOrder({ plan }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
])
