import type { Proceedings } from '@open-care-plan/model'
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

const before = (changes: Partial<Proceedings>, ...rest: Proceedings[]) =>
  aCareOrderPlan({
    permanence,
    proceedings: [
      aCareCase({ decidedOn: '2025-09-01', adoptionDecisionOn: '2026-10-08' }),
      aPlacementCase({
        submittedOn: '2025-06-12',
        issuedOn: '2025-06-13',
        decidedOn: '2025-09-01',
        adoptionDecisionOn: '2025-06-01',
        ...changes,
      }),
      ...rest,
    ],
  })
const unsent = (changes: Partial<Proceedings> = {}): Proceedings => ({
  id: 'case-2',
  kind: 'placement',
  adoptionDecisionOn: '2026-10-08',
  ...changes,
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
    name: 'an application of before the last decision, which the court dismissed',
    plan: before({ result: 'Dismissed' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/proceedings', data: { on: '2026-10-08' } },
  },
  {
    name: 'an application of the day before the last decision, which is over',
    plan: before({ submittedOn: '2026-10-07', decidedOn: '2026-11-02' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'an application of the day of the last decision, which is over',
    plan: before({ submittedOn: '2026-10-08', decidedOn: '2026-11-02' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an application of before the last decision, which the court has still to decide',
    plan: before({ decidedOn: '2026-11-22' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an application of before the last decision, and one to be made tomorrow',
    plan: before({}, aPlacementCase({ id: 'case-3', submittedOn: '2026-11-22' })),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { on: '2026-10-08', dueOn: '2026-11-22' } },
  },
  {
    name: 'a placement order of an earlier application has ended, and the decision is a new one',
    plan: aCareOrderPlan({
      permanence,
      legal: {
        statuses: [aLegalStatus('C2', '2025-09-01')],
        orders: [{ id: 'order-1', kind: 'placement-order', madeOn: '2025-09-01', endedOn: '2026-03-01' }],
      },
      proceedings: [
        aPlacementCase({
          submittedOn: '2025-06-12',
          issuedOn: '2025-06-13',
          decidedOn: '2025-09-01',
          result: 'Placement order',
          adoptionDecisionOn: '2025-06-01',
        }),
        { id: 'case-3', kind: 'other', adoptionDecisionOn: '2026-10-08' },
      ],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', data: { on: '2026-10-08' } },
  },
  {
    name: 'an application that nobody dated',
    plan: aPlan({ permanence, proceedings: [aCareCase(), unsent()] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/1/submittedOn',
      message: 'Enter the day on which the placement order was applied for, if it was',
    },
  },
  {
    name: 'an application that nobody dated, and that the court decided before the agency did',
    plan: aPlan({ permanence, proceedings: [aCareCase(), unsent({ decidedOn: '2026-10-07' })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'an application that was made once, with no decision of the agency on record',
    plan: aCareOrderPlan({ permanence, proceedings: [aPlacementCase({ decidedOn: asAt })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings' },
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
