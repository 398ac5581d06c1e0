import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { inCareIn, placedForAdoption, shortBreaks, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contribution.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the placement plan says how the placement helps',
    plan: withPlacementPlan({ contribution: 'Mo speaks Somali with Sam, and has time for the nights' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement plan that does not say it',
    plan: withPlacementPlan({ dailyCare: 'Breakfast together at seven' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements/0/plan/contribution',
      message: 'Enter how the placement will help to meet the child’s needs',
    },
  },
  {
    name: 'blanks say nothing',
    plan: withPlacementPlan({ contribution: '  ' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no placement, which is reported on its own',
    plan: aCareOrderPlan({ placements: [] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a stay in hospital while the foster placement runs: the foster placement counts',
    plan: aCareOrderPlan({
      placements: [
        { id: 'placement-1', from: '2025-09-01', type: 'U6', plan: { preparedOn: '2025-09-01' } },
        { id: 'placement-2', from: '2026-11-19', type: 'T1' },
      ],
    }),
    asAt,
    expect: { outcome: 'fail', path: '/placements/0/plan/contribution' },
  },
  {
    name: 'in care and in custody, not in accommodation under section 22C',
    plan: inCareIn({ type: 'R5', section22C: 'not-22C', plan: { preparedOn: '2025-09-01' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child does not live in accommodation under section 22C',
    },
  },
  {
    name: 'placed for adoption',
    plan: placedForAdoption(),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message:
        'The child is placed for adoption: SI 2010/959 does not apply (reg 3), and what applies instead is not checked here',
    },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'to begin next month, and not written yet',
    plan: inCareIn({ planned: true, from: '2026-12-21', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      message: 'Enter how the placement will help to meet the child’s needs before the placement begins',
    },
  },
  {
    name: 'not written on the fifth working day, over a weekend',
    plan: inCareIn({ from: '2026-11-13', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt: '2026-11-20',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      data: { dueOn: '2026-11-20' },
      message: 'Enter how the placement will help to meet the child’s needs by 20 November 2026',
    },
  },
  {
    name: 'not written on the day after the fifth working day',
    plan: inCareIn({ from: '2026-11-13', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'lived there before care began, and not written on the day care began',
    plan: inCareIn({ from: '2025-06-01', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt: '2025-09-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-09-08' } },
  },
])
