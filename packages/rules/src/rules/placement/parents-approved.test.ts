import type { PlacementPlan, PlacementWithParents } from '@open-care-plan/model'
import { homeUnderCareOrder, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './parents-approved.ts'

const asAt = '2026-11-21'
/** Some months into care. */
const wentHome = '2026-03-02'
const home = (withParents: PlacementWithParents, plan: PlacementPlan = {}, from = wentHome) =>
  homeUnderCareOrder({ from, approval: { withParents }, plan })
const approvedBy = 'Ines Roy, nominated officer'

testRule(rule, [
  {
    name: 'approved, and the placement plan ready, on the day the placement began',
    plan: home({ approvedBy, approvedOn: wentHome }, { preparedOn: wentHome }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'approved, and the placement plan ready, on the day after',
    plan: home({ approvedBy, approvedOn: '2026-03-03' }, { preparedOn: '2026-03-03' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/approval/withParents/approvedOn',
        data: { on: '2026-03-03', dueOn: wentHome },
        message: 'The placement was approved on 3 March 2026, after it began on 2 March 2026',
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/placements/0/plan/preparedOn',
        message: 'The placement plan was ready on 3 March 2026, after the placement began on 2 March 2026',
      },
    ],
  },
  {
    name: 'living at home long before care, and approved on the first day in care',
    plan: home({ approvedBy, approvedOn: since }, { preparedOn: '2025-08-25' }, '2024-01-01'),
    asAt,
    expect: 'pass',
  },
  ...['2024-01-01', since].map((from) => ({
    name: `at home since ${from}, and so already on the first day in care, and approved after it`,
    plan: home({ approvedBy, approvedOn: '2025-09-10' }, { preparedOn: '2025-09-04' }, from),
    asAt,
    expect: [
      {
        outcome: 'needsReview' as const,
        kind: 'judge' as const,
        path: '/placements/0/approval/withParents/approvedOn',
        data: { on: '2025-09-10', dueOn: since },
        message:
          'Decide whether the child was living there already when care began on 1 September 2025: the placement was approved on 10 September 2025',
      },
      {
        outcome: 'needsReview' as const,
        kind: 'judge' as const,
        path: '/placements/0/plan/preparedOn',
        message:
          'Decide whether the child was living there already when care began on 1 September 2025: the placement plan was ready on 4 September 2025',
      },
    ],
  })),
  {
    name: 'placed the day after the first day in care, and approved the day after that',
    plan: home({ approvedBy, approvedOn: '2025-09-03' }, { preparedOn: '2025-09-02' }, '2025-09-02'),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/placements/0/approval/withParents/approvedOn' },
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
  {
    name: 'approved on the day on which the assessment and the review were complete',
    plan: home(
      { approvedBy, approvedOn: '2026-01-21', assessedOn: '2026-01-15', reviewedOn: '2026-01-21' },
      { preparedOn: wentHome },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'approved the day before the case was reviewed',
    plan: home(
      { approvedBy, approvedOn: '2026-01-20', assessedOn: '2026-01-15', reviewedOn: '2026-01-21' },
      { preparedOn: wentHome },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/approval/withParents/approvedOn',
      data: { on: '2026-01-20', doneOn: '2026-01-21' },
      message:
        'Decide whether the approval stands: it was given on 20 January 2026, before what it rests on was complete on 21 January 2026',
    },
  },
  {
    name: 'to go home next month, approved the day before the assessment',
    plan: home({ approvedOn: '2026-11-01', assessedOn: '2026-11-02' }, {}, '2026-12-15'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'it was decided that the placement does not go on, and it has no end',
    plan: home({ approvedBy, approvedOn: wentHome, decision: 'ended' }, { preparedOn: wentHome }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/to',
      message: 'End the placement, or enter the day it ended: it was decided that it does not go on',
    },
  },
  {
    name: 'it was decided that the placement goes on',
    plan: home({ approvedBy, approvedOn: wentHome, decision: 'confirmed' }, { preparedOn: wentHome }),
    asAt,
    expect: 'pass',
  },
])
