import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './daily-care.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the placement plan says how the child is cared for',
    plan: withPlacementPlan({ dailyCare: 'Mo takes Sam to school, and sits with Sam until sleep comes' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement plan that does not say it',
    plan: withPlacementPlan({ visits: 'Every four weeks' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements/0/plan/dailyCare',
      message: 'Enter how the child is cared for day to day and kept safe',
    },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
])
