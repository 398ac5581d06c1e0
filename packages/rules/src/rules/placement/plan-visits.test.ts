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
])
