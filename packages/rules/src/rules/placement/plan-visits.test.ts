import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-visits.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'visits and advice between them are there',
    plan: withPlacementPlan({
      visits: 'Nadia comes every four weeks',
      adviceBetweenVisits: 'Mo rings Nadia, or the duty team after five',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'neither is there: one finding for each',
    plan: withPlacementPlan({}),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/visits',
        message: 'Enter how often the social worker visits',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/adviceBetweenVisits',
        message: 'Enter whom the child and the carer can turn to between visits',
      },
    ],
  },
  {
    name: 'visits without advice between them',
    plan: withPlacementPlan({ visits: 'Every four weeks' }),
    asAt,
    expect: { outcome: 'fail', path: '/placements/0/plan/adviceBetweenVisits' },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'to begin next month, and not written yet',
    plan: inCareIn({ planned: true, from: '2026-12-21', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      message: 'Enter the visits and the advice between them before the placement begins',
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
      message: 'Enter the visits and the advice between them by 20 November 2026',
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
