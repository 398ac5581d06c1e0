import type { PlacementWithParents } from '@open-care-plan/model'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, underOrder } from '../../../test/visits.ts'
import { rule } from './emergency-parents-assessment.ts'

const at = '/placements/0/approval/withParents'
const asAt = '2025-11-01'
const placed = (withParents: PlacementWithParents, from = '2025-09-01', to?: string) =>
  aVisitedPlan(
    [],
    {
      section22C: 'parents',
      from,
      approval: { withParents: { beforeAssessment: true, ...withParents } },
      ...(to === undefined ? {} : { to }),
    },
    underOrder('C2', from),
  )
const whole = {
  parentInterviewedOn: '2025-09-01',
  assessedOn: '2025-09-15',
  reviewedOn: '2025-09-15',
  decidedOn: '2025-09-29',
  decision: 'confirmed',
} as const

testRule(rule, [
  {
    name: 'interview, assessment, review and decision on their last days',
    plan: placed(whole),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'the parent was interviewed the day after',
    plan: placed({ ...whole, parentInterviewedOn: '2025-09-02' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: `${at}/parentInterviewedOn`,
      data: { placementId: 'placement-1', dueOn: '2025-09-01', doneOn: '2025-09-02' },
    },
  },
  {
    name: 'assessed on the eleventh working day, which gives the decision until ten after it',
    plan: placed({ ...whole, assessedOn: '2025-09-16', decidedOn: '2025-09-30' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: `${at}/assessedOn`, data: { dueOn: '2025-09-15' } },
  },
  {
    name: 'reviewed on the eleventh working day',
    plan: placed({ ...whole, reviewedOn: '2025-09-16' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: `${at}/reviewedOn` },
  },
  {
    name: 'assessed early, and decided more than ten working days after that',
    plan: placed({ ...whole, assessedOn: '2025-09-08' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: `${at}/decidedOn`,
      data: { from: '2025-09-08', dueOn: '2025-09-22', doneOn: '2025-09-29' },
    },
  },
  {
    name: 'ten working days over Christmas, Boxing Day and New Year’s Day',
    plan: placed(
      {
        parentInterviewedOn: '2025-12-18',
        assessedOn: '2026-01-06',
        reviewedOn: '2026-01-06',
        decidedOn: '2026-01-20',
      },
      '2025-12-18',
    ),
    asAt: '2026-03-01',
    expect: 'pass',
  },
  {
    name: 'on the day of the placement, nothing done yet',
    plan: placed({}),
    asAt: '2025-09-01',
    expect: [
      {
        outcome: 'pass',
        kind: 'due',
        message: 'Interview the parent by 1 September 2025, before the child is placed',
      },
      { outcome: 'pass', kind: 'due', message: 'Complete the assessment by 15 September 2025' },
      { outcome: 'pass', kind: 'due', message: 'Review the child’s case by 15 September 2025' },
    ],
  },
  {
    name: 'assessed, and the decision has until today',
    plan: placed({ parentInterviewedOn: '2025-08-31', assessedOn: '2025-09-15', reviewedOn: '2025-09-15' }),
    asAt: '2025-09-29',
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Decide by 29 September 2025 whether the placement goes on',
    },
  },
  {
    name: 'nobody entered when anything was done',
    plan: placed({}),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/parentInterviewedOn` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/assessedOn` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/reviewedOn` },
    ],
  },
  {
    name: 'assessed, and nobody entered when it was decided',
    plan: placed({ parentInterviewedOn: '2025-09-01', assessedOn: '2025-09-15', reviewedOn: '2025-09-15' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/decidedOn` },
  },
  {
    name: 'all of it done only after the day of the check',
    plan: placed({
      ...whole,
      parentInterviewedOn: '2025-10-20',
      assessedOn: '2025-10-20',
      reviewedOn: '2025-10-20',
      decidedOn: '2025-10-20',
    }),
    asAt: '2025-10-10',
    expect: [
      { outcome: 'fail', kind: 'overdue', path: `${at}/parentInterviewedOn` },
      { outcome: 'fail', kind: 'overdue', path: `${at}/assessedOn` },
      { outcome: 'fail', kind: 'overdue', path: `${at}/reviewedOn` },
    ],
  },
  {
    name: 'decided only after the day of the check, when the time was over',
    plan: placed({ ...whole, decidedOn: '2025-10-20' }),
    asAt: '2025-10-10',
    expect: { outcome: 'fail', kind: 'overdue', path: `${at}/decidedOn` },
  },
  {
    name: 'it was decided that the placement ends, and it goes on',
    plan: placed({ ...whole, decision: 'ended' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/to', data: { from: '2025-09-29' } },
  },
  {
    name: 'it was decided that the placement ends, and it ended',
    plan: placed({ ...whole, decision: 'ended' }, '2025-09-01', '2025-10-03'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last days fell while the rules were relaxed for coronavirus',
    plan: placed(
      {
        ...whole,
        parentInterviewedOn: '2020-05-04',
        assessedOn: '2020-05-20',
        reviewedOn: '2020-05-19',
        decidedOn: '2020-05-25',
      },
      '2020-05-04',
    ),
    asAt: '2020-07-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `${at}/assessedOn`,
      data: { dueOn: '2020-05-19' },
    },
  },
  {
    name: 'assessed before the child was placed',
    plan: placed({ beforeAssessment: false, assessedOn: '2025-08-20' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'ended on the fifth day, before anything but the interview had to be done',
    plan: placed({ parentInterviewedOn: '2025-09-01' }, '2025-09-01', '2025-09-06'),
    asAt,
    expect: { outcome: 'pass' },
  },
  {
    name: 'ended on the last day for the assessment, which was not made',
    plan: placed({ parentInterviewedOn: '2025-09-01', reviewedOn: '2025-09-12' }, '2025-09-01', '2025-09-15'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ended the day after the last day for the assessment, and nobody entered whether it was made',
    plan: placed({ parentInterviewedOn: '2025-09-01', reviewedOn: '2025-09-12' }, '2025-09-01', '2025-09-16'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/assessedOn` },
  },
  {
    name: 'it was decided that the placement ends, and its end is planned for the day after tomorrow',
    plan: placed({ ...whole, decision: 'ended' }, '2025-09-01', '2025-10-02'),
    asAt: '2025-09-30',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/to',
      data: { placementId: 'placement-1', from: '2025-09-29', dueOn: '2025-10-02' },
      message:
        'End the placement on 2 October 2025, as it is planned: it was decided on 29 September 2025 that it ends',
    },
  },
  {
    name: 'the placement began while the rules were relaxed for coronavirus, and the last days came after',
    plan: placed(
      {
        ...whole,
        parentInterviewedOn: '2020-09-22',
        assessedOn: '2020-10-12',
        reviewedOn: '2020-10-12',
        decidedOn: '2020-10-20',
      },
      '2020-09-22',
    ),
    asAt: '2020-12-20',
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: `${at}/assessedOn`, data: { dueOn: '2020-10-06' } },
      { outcome: 'needsReview', kind: 'judge', path: `${at}/reviewedOn` },
    ],
  },
  {
    name: 'decided on the day on which the assessment was complete',
    plan: placed({ ...whole, decidedOn: '2025-09-15' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'decided the day before the assessment was complete',
    plan: placed({ ...whole, decidedOn: '2025-09-14' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `${at}/decidedOn`,
      data: { from: '2025-09-15', dueOn: '2025-09-29', doneOn: '2025-09-14' },
      message:
        'Decide whether the decision stands: it was made on 14 September 2025, before the assessment was complete on 15 September 2025',
    },
  },
  {
    name: 'reviewed on the first day',
    plan: placed({ ...whole, reviewedOn: '2025-09-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the review that is named was held the day before the placement began',
    plan: placed({ ...whole, reviewedOn: '2025-08-31' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `${at}/reviewedOn`,
      data: { from: '2025-09-01', doneOn: '2025-08-31' },
      message:
        'Decide whether the review of 31 August 2025 counts: it was held before the placement began on 1 September 2025',
    },
  },
])
