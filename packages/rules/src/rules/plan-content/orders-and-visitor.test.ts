import {
  aCareOrderPlan,
  aLegalStatus,
  aPlacement,
  aPlan,
  aSection20Plan,
} from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './orders-and-visitor.ts'

const asAt = '2026-11-21'
const participation = {
  independentVisitor: { status: 'appointed', visitor: { name: 'Owen Bright' } },
} as const
const since = '2025-09-01'
const legal = (status: 'C1' | 'C2' | 'V2', ...orders: object[]) => ({
  lookedAfterFrom: since,
  statuses: [aLegalStatus(status, since)],
  orders: orders.map((order, at) => ({ id: `order-${at}`, ...order })),
})
const under34 = {
  kind: 'contact-order',
  madeOn: '2025-10-01',
  terms: 'Two hours a week, with somebody there',
} as const
const under8 = {
  kind: 'child-arrangements-order',
  madeOn: '2024-03-01',
  terms: 'Lives with the mother',
} as const

testRule(rule, [
  {
    name: 'under a placement order, and nobody has recorded which orders there are',
    plan: aPlan({ legal: { lookedAfterFrom: since, statuses: [aLegalStatus('E1', since)] }, participation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/orders',
      message: 'Record the orders about contact, or that there are none',
    },
  },
  {
    name: 'in care, no orders, and an independent visitor',
    plan: aCareOrderPlan({ participation }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care, with an order under section 34 and what it provides',
    plan: aPlan({ legal: legal('C1', under34), participation }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'under section 20, with an order under section 8 and what it provides',
    plan: aPlan({ legal: legal('V2', under8), participation }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no list of orders, but the placement plan says that there are none',
    plan: aPlan({
      legal: { statuses: [aLegalStatus('C2', since)] },
      placements: [aPlacement(since, { plan: { contactOrders: 'None' } })],
      participation,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no independent visitor is needed, with the reason',
    plan: aSection20Plan({
      participation: { independentVisitor: { status: 'not-needed', reason: 'Sees his parents every week' } },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a young person who does not want an independent visitor',
    plan: aSection20Plan({ participation: { independentVisitor: { status: 'refused' } } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an order under section 8 that has ended does not matter in care',
    plan: aPlan({ legal: legal('C2', { ...under8, endedOn: since }), participation }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing about an independent visitor',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/participation/independentVisitor',
      message: 'Say who the independent visitor is, or why the child needs none',
    },
  },
  {
    name: 'an independent visitor without a name',
    plan: aCareOrderPlan({ participation: { independentVisitor: { status: 'appointed' } } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/participation/independentVisitor/visitor/name',
      message: 'Enter the name of the independent visitor',
    },
  },
  {
    name: 'no independent visitor is needed, without a reason',
    plan: aCareOrderPlan({ participation: { independentVisitor: { status: 'not-needed' } } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/participation/independentVisitor/reason',
      message: 'Say why the child needs no independent visitor',
    },
  },
  {
    name: 'an order under section 34, and not what it provides',
    plan: aPlan({ legal: legal('C2', { ...under34, terms: '' }), participation }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/legal/orders/0/terms',
      message: 'Say what this order provides',
    },
  },
  {
    name: 'in care, and not said whether there is an order under section 34',
    plan: aPlan({ legal: { statuses: [aLegalStatus('C2', since)] }, participation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/orders',
      message: 'Record orders under section 34 about contact, or that there are none',
    },
  },
  {
    name: 'under section 20, and not said whether there is an order under section 8',
    plan: aPlan({ legal: { statuses: [aLegalStatus('V2', since)] }, participation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/orders',
      message: 'Record orders under section 8, or that there are none',
    },
  },
  {
    name: 'under section 20, with an order under section 34 that has not ended',
    plan: aPlan({ legal: legal('V2', under34), participation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/orders/0',
      message: 'Check whether this order under section 34 still runs: the child is not in care',
    },
  },
  {
    name: 'in care, with an order under section 8 that runs out that day',
    plan: aPlan({ legal: legal('C2', { ...under8, until: '2026-11-21' }), participation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/orders/0',
      message: 'Check whether this order under section 8 still runs: the child is in care',
    },
  },
  {
    name: 'no legal status recorded',
    plan: aPlan({ participation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses',
      message: 'Enter the legal status of the child: it decides which orders have to be recorded',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
