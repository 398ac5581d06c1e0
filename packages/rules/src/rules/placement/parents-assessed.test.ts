import { homeUnderCareOrder, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './parents-assessed.ts'

const asAt = '2026-11-21'
/** Some months into care. */
const wentHome = '2026-03-02'
const home = (
  withParents: { assessedOn?: string; reviewedOn?: string; beforeAssessment?: boolean },
  from = wentHome,
) => homeUnderCareOrder({ from, approval: { withParents } })

testRule(rule, [
  {
    name: 'assessed and reviewed on the day the placement began',
    plan: home({ assessedOn: wentHome, reviewedOn: wentHome }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'both on the day after',
    plan: home({ assessedOn: '2026-03-03', reviewedOn: '2026-03-03' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/approval/withParents/assessedOn',
        data: { on: '2026-03-03', dueOn: wentHome },
        message: 'The assessment was complete on 3 March 2026, after the placement began on 2 March 2026',
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/approval/withParents/reviewedOn',
        message: 'The child’s case was reviewed on 3 March 2026, after the placement began on 2 March 2026',
      },
    ],
  },
  {
    name: 'living at home long before care, and assessed before the first day in care',
    plan: home({ assessedOn: '2025-08-25', reviewedOn: since }, '2024-01-01'),
    asAt,
    expect: 'pass',
  },
  ...['2024-01-01', since].map((from) => ({
    name: `at home since ${from}, and so already on the first day in care, and assessed after it`,
    plan: home({ assessedOn: '2025-09-02', reviewedOn: '2025-09-03' }, from),
    asAt,
    expect: [
      {
        outcome: 'needsReview' as const,
        kind: 'judge' as const,
        path: '/placements/0/approval/withParents/assessedOn',
        data: { on: '2025-09-02', dueOn: since },
        message:
          'Decide whether the child was living there already when care began on 1 September 2025: the assessment was complete on 2 September 2025',
      },
      {
        outcome: 'needsReview' as const,
        kind: 'judge' as const,
        path: '/placements/0/approval/withParents/reviewedOn',
        message:
          'Decide whether the child was living there already when care began on 1 September 2025: the case was reviewed on 3 September 2025',
      },
    ],
  })),
  {
    name: 'placed the day after the first day in care, and assessed the day after that',
    plan: home({ assessedOn: '2025-09-03', reviewedOn: '2025-09-02' }, '2025-09-02'),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/placements/0/approval/withParents/assessedOn' },
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
