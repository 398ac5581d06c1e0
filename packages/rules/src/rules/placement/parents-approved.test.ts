import type { PlacementPlan, PlacementWithParents } from '@open-care-plan/model'
import { homeUnderCareOrder, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './parents-approved.ts'

const asAt = '2026-11-21'
const home = (withParents: PlacementWithParents, plan: PlacementPlan = {}, from = since) =>
  homeUnderCareOrder({ from, approval: { withParents }, plan })
const approvedBy = 'Ines Roy, nominated officer'

testRule(rule, [
  {
    name: 'approved, and the placement plan ready, on the day the placement began',
    plan: home({ approvedBy, approvedOn: since }, { preparedOn: since }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'approved, and the placement plan ready, on the day after',
    plan: home({ approvedBy, approvedOn: '2025-09-02' }, { preparedOn: '2025-09-02' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/approval/withParents/approvedOn',
        data: { on: '2025-09-02', dueOn: since },
        message: 'The placement was approved on 2 September 2025, after it began on 1 September 2025',
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/plan/preparedOn',
        message:
          'The placement plan was ready on 2 September 2025, after the placement began on 1 September 2025',
      },
    ],
  },
  {
    name: 'no approval recorded',
    plan: home({}),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/approval/withParents/approvedOn',
        message: 'Enter the day the nominated officer approved the placement',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/approval/withParents/approvedBy',
        message: 'Enter the nominated officer who approved the placement',
      },
    ],
  },
  {
    name: 'planned, and still to be approved',
    plan: home({}, {}, '2026-12-01'),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Have the placement approved by the nominated officer before it begins',
    },
  },
  {
    name: 'planned, and approved already',
    plan: home({ approvedBy, approvedOn: asAt }, {}, '2026-12-01'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'placed in an emergency before the assessment, under regulation 19',
    plan: home({ beforeAssessment: true }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'foster care', plan: inCareIn(), asAt, expect: 'notApplicable' },
])
