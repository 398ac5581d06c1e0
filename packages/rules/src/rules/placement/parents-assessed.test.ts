import { homeUnderCareOrder, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './parents-assessed.ts'

const asAt = '2026-11-21'
const home = (
  withParents: { assessedOn?: string; reviewedOn?: string; beforeAssessment?: boolean },
  from = since,
) => homeUnderCareOrder({ from, approval: { withParents } })

testRule(rule, [
  {
    name: 'assessed and reviewed on the day the placement began',
    plan: home({ assessedOn: since, reviewedOn: since }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'both on the day after',
    plan: home({ assessedOn: '2025-09-02', reviewedOn: '2025-09-02' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/approval/withParents/assessedOn',
        data: { on: '2025-09-02', dueOn: since },
        message:
          'The assessment was complete on 2 September 2025, after the placement began on 1 September 2025',
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/approval/withParents/reviewedOn',
        message:
          'The child’s case was reviewed on 2 September 2025, after the placement began on 1 September 2025',
      },
    ],
  },
  {
    name: 'no days recorded',
    plan: homeUnderCareOrder(),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/approval/withParents/assessedOn',
        message: 'Enter the day the assessment of the parent and the home was complete',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/approval/withParents/reviewedOn',
        message: 'Enter the day the child’s case was reviewed before the placement',
      },
    ],
  },
  {
    name: 'planned, and still to be assessed',
    plan: home({}, '2026-12-01'),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      message:
        'Assess the parent, the home and every adult in it, and review the case, before the placement begins',
    },
  },
  {
    name: 'planned, and assessed already',
    plan: home({ assessedOn: asAt, reviewedOn: asAt }, '2026-12-01'),
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
