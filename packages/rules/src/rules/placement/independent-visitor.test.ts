import type { IndependentVisitor } from '@open-care-plan/model'
import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './independent-visitor.ts'

const asAt = '2026-11-21'
const visitor = (independentVisitor: IndependentVisitor) => ({ participation: { independentVisitor } })

testRule(rule, [
  {
    name: 'appointed, with the arrangements',
    plan: withPlacementPlan(
      { independentVisitor: 'Gil comes on the first Sunday' },
      visitor({ status: 'appointed' }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'appointed, and the placement plan is silent',
    plan: withPlacementPlan({}, visitor({ status: 'appointed' })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/plan/independentVisitor',
      message: 'Enter the arrangements for the independent visitor in the placement plan',
    },
  },
  {
    name: 'a visitor is named, and the status is left out',
    plan: withPlacementPlan({}, visitor({ visitor: { name: 'Gil' } })),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'not needed',
    plan: withPlacementPlan({}, visitor({ status: 'not-needed' })),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No independent visitor is recorded as appointed' },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn({}, visitor({ status: 'appointed' })),
    asAt,
    expect: 'notApplicable',
  },
])
