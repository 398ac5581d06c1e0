import { accommodatedIn, homeUnderCareOrder, inCareIn } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './parents-support.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'support to the parent',
    plan: homeUnderCareOrder({
      support: [{ id: 'support-1', to: 'parent', what: 'A family worker twice a week' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'support to the child alone',
    plan: homeUnderCareOrder({ support: [{ id: 'support-1', to: 'child', what: 'Play therapy' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/support',
      message: 'Add the support to the parent with whom the child lives',
    },
  },
  {
    name: 'the support to the parent ended yesterday',
    plan: homeUnderCareOrder({
      support: [{ id: 'support-1', to: 'parent', what: 'A family worker', until: '2026-11-20' }],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/support',
      message: 'Check whether the parent still needs support: all that the plan sets out has ended',
    },
  },
  {
    name: 'the support to the parent ends today',
    plan: homeUnderCareOrder({
      support: [{ id: 'support-1', to: 'parent', what: 'A family worker', until: '2026-11-21' }],
    }),
    asAt,
    expect: 'pass',
  },
  { name: 'nothing is said of support', plan: homeUnderCareOrder(), asAt, expect: 'needsReview' },
  { name: 'foster care', plan: inCareIn(), asAt, expect: 'notApplicable' },
  {
    name: 'not in care',
    plan: accommodatedIn({ type: 'P1', section22C: 'parents' }),
    asAt,
    expect: 'notApplicable',
  },
])
