import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { homeUnderCareOrder, inCareIn, placedForAdoption } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './support.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'support with who gives it',
    plan: inCareIn({
      support: [{ id: 'support-1', to: 'carer', what: 'A weekend of rest each month', by: 'Fostering team' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is said of support',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/support',
      message: 'Add the support to the placement: what, for whom and from whom',
    },
  },
  {
    name: 'the plan says that there is none',
    plan: inCareIn({ support: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/support',
      message: 'Check that nobody in this placement needs support: the plan says that there is none',
    },
  },
  {
    name: 'all the support ended yesterday',
    plan: inCareIn({
      support: [{ id: 'support-1', to: 'carer', what: 'Rest', by: 'Fostering team', until: '2026-11-20' }],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/support',
      message: 'Check whether support is still needed: all that the plan sets out has ended',
    },
  },
  {
    name: 'some of the support has ended, and some ends today',
    plan: inCareIn({
      support: [
        { id: 'support-1', to: 'carer', what: 'Rest', by: 'Fostering team', until: '2026-11-20' },
        { id: 'support-2', to: 'child', what: 'Play therapy', by: 'Harbour', until: '2026-11-21' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'support that does not say what it is or who gives it',
    plan: inCareIn({ support: [{ id: 'support-1', to: 'child' }] }),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/placements/0/support/0/what', message: 'Enter what the support is' },
      { outcome: 'needsReview', path: '/placements/0/support/0/by', message: 'Enter who gives the support' },
    ],
  },
  {
    name: 'with a parent under a care order, which has a rule of its own',
    plan: homeUnderCareOrder(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no placement recorded',
    plan: aCareOrderPlan({ placements: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements',
      message: 'Add the placement, and the support that is given to it',
    },
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
])
