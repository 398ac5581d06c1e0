import { aCareOrderPlan, aLegalStatus, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { aCareCase, adoptionInCourt, aPlacementCase } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './placement-order-applied-for.ts'

const asAt = '2026-11-21'
const permanence = { plans: [{ id: 'plan-1', plan: 'ADOPTION' as const }] }
const decided = (parts = {}) => ({
  permanence,
  proceedings: [aCareCase({ decidedOn: '2026-09-01', adoptionDecisionOn: '2026-10-08' })],
  ...parts,
})

testRule(rule, [
  {
    name: 'applied for',
    plan: adoptionInCourt({}, { permanence }),
    asAt,
    expect: { outcome: 'pass', path: '/proceedings' },
  },
  {
    name: 'decided under a care order, and not applied for',
    plan: aCareOrderPlan(decided()),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings',
      data: { on: '2026-10-08' },
      message:
        'Apply for a placement order: the agency decided on 8 October 2026 that the child should be placed for adoption',
    },
  },
  {
    name: 'decided while a care case runs, and not applied for',
    plan: aPlan({ permanence, proceedings: [aCareCase({ adoptionDecisionOn: asAt })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', data: { on: asAt } },
  },
  {
    name: 'the application is to be made tomorrow',
    plan: aCareOrderPlan({
      permanence,
      proceedings: [aCareCase({ adoptionDecisionOn: asAt }), aPlacementCase({ submittedOn: '2026-11-22' })],
    }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/proceedings', data: { on: asAt, dueOn: '2026-11-22' } },
  },
  {
    name: 'decided for a child who is accommodated',
    plan: aSection20Plan(decided()),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings' },
  },
  {
    name: 'decided, and nobody wrote down the legal status',
    plan: aPlan(decided()),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/statuses' },
  },
  {
    name: 'adoption is the plan, and no decision of the agency is on record',
    plan: aCareOrderPlan({ permanence }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings' },
  },
  {
    name: 'a decision that is dated tomorrow',
    plan: aPlan({ permanence, proceedings: [aCareCase({ adoptionDecisionOn: '2026-11-22' })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'the parents consented under section 19',
    plan: aSection20Plan(decided({ permanence: { ...permanence, adoptionConsentOn: '2026-11-02' } })),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the parents consented under section 19, and a care case runs',
    plan: aPlan({
      permanence: { ...permanence, adoptionConsentOn: '2026-11-02' },
      proceedings: [aCareCase({ adoptionDecisionOn: '2026-10-08' })],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/proceedings' },
  },
  {
    name: 'there is a placement order among the orders',
    plan: aCareOrderPlan(
      decided({
        legal: {
          statuses: [aLegalStatus('C2', '2025-09-01')],
          orders: [{ id: 'order-1', kind: 'placement-order', madeOn: '2026-11-02' }],
        },
      }),
    ),
    asAt,
    expect: { outcome: 'notApplicable', message: 'There is a placement order' },
  },
  {
    name: 'a placement order that was ended, and a new decision',
    plan: aCareOrderPlan(
      decided({
        legal: {
          statuses: [aLegalStatus('C2', '2025-09-01')],
          orders: [{ id: 'order-1', kind: 'placement-order', madeOn: '2026-01-12', endedOn: asAt }],
        },
      }),
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'there is a placement order',
    plan: aPlan(decided({ legal: { statuses: [aLegalStatus('E1', '2026-11-02')] } })),
    asAt,
    expect: { outcome: 'notApplicable', message: 'There is a placement order' },
  },
  { name: 'the plan is not adoption', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
