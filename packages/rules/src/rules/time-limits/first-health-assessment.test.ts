import type { HealthPlan } from '@open-care-plan/model'
import { aHealthAssessment, aLegalStatus, aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './first-health-assessment.ts'

const from = '2025-09-01'
const asAt = '2025-11-01'
const assessed = (assessments: HealthPlan['assessments'], heldOn?: string, health: HealthPlan = {}) =>
  aPlan({
    legal: { lookedAfterFrom: from },
    ...(heldOn === undefined ? {} : { reviews: [aReview(heldOn)] }),
    health: { ...health, ...(assessments === undefined ? {} : { assessments }) },
  })

const fullTime = (assessments: NonNullable<HealthPlan['assessments']>) =>
  aPlan({
    legal: {
      lookedAfterFrom: '2024-01-06',
      statuses: [aLegalStatus('V4', '2024-01-06', { to: from }), aLegalStatus('V2', from)],
    },
    health: { assessments },
  })

testRule(rule, [
  {
    name: 'assessed and reported on the twentieth working day, no review held yet',
    plan: assessed([aHealthAssessment('2025-09-29')]),
    asAt,
    expect: { outcome: 'pass', data: { from, dueOn: '2025-09-29' } },
  },
  {
    name: 'assessed on the day after the twentieth working day',
    plan: assessed([aHealthAssessment('2025-09-30')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/health/assessments/0',
      data: { from, dueOn: '2025-09-29', doneOn: '2025-09-30' },
    },
  },
  {
    name: 'the first review was early, and the assessment came after it',
    plan: assessed([aHealthAssessment('2025-09-20')], '2025-09-18'),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2025-09-18' } },
  },
  {
    name: 'the first review was late, which gives no more time',
    plan: assessed([aHealthAssessment('2025-10-05')], '2025-10-10'),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2025-09-29' } },
  },
  {
    name: 'assessed on the day of the first review',
    plan: assessed([aHealthAssessment('2025-09-18')], '2025-09-18'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'assessed three months before to the day',
    plan: assessed([aHealthAssessment('2025-06-01')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'assessed a day more than three months before',
    plan: assessed([aHealthAssessment('2025-05-31')]),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path: '/health/assessments', data: { dueOn: '2025-09-29' } },
  },
  {
    name: 'the second of two assessments has its report in time',
    plan: assessed([
      aHealthAssessment('2025-09-10', { id: 'a', reportOn: '2025-10-10' }),
      aHealthAssessment('2025-09-20', { id: 'b' }),
    ]),
    asAt,
    expect: { outcome: 'pass', path: '/health/assessments/1/reportOn' },
  },
  {
    name: 'the report was made the day after the last day',
    plan: assessed([aHealthAssessment('2025-09-20', { reportOn: '2025-09-30' })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/health/assessments/0/reportOn',
      data: { dueOn: '2025-09-29', doneOn: '2025-09-30' },
    },
  },
  {
    name: 'assessed in time, and nobody entered when the report was made',
    plan: assessed([{ id: 'a', on: '2025-09-20', by: 'registered-medical-practitioner' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments/0/reportOn' },
  },
  {
    name: 'assessed, and the report has until today',
    plan: assessed([{ id: 'a', on: '2025-09-20', by: 'registered-medical-practitioner' }]),
    asAt: '2025-09-29',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/health/assessments/0/reportOn',
      message: 'Have the written report of the health assessment ready by 29 September 2025',
    },
  },
  {
    name: 'the report was made only after the day of the check',
    plan: assessed([aHealthAssessment('2025-09-20', { reportOn: '2025-10-20' })]),
    asAt: '2025-10-10',
    expect: { outcome: 'fail', kind: 'overdue', path: '/health/assessments/0/reportOn' },
  },
  {
    name: 'not assessed, and the last day is today',
    plan: assessed([]),
    asAt: '2025-09-29',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'not assessed, and the last day was yesterday',
    plan: assessed([]),
    asAt: '2025-09-30',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'planned for after the last day',
    plan: assessed([{ id: 'a', status: 'planned', plannedFor: '2025-10-02' }]),
    asAt: '2025-09-20',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/assessments/0',
      data: { plannedFor: '2025-10-02', dueOn: '2025-09-29' },
    },
  },
  {
    name: 'planned for the last day',
    plan: assessed([{ id: 'a', status: 'planned', plannedFor: '2025-09-29' }]),
    asAt: '2025-09-20',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'assessed only by a nurse',
    plan: assessed([aHealthAssessment('2025-09-20', { by: 'registered-nurse' })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/health/assessments/0/by',
      data: { on: '2025-09-20', dueOn: '2025-09-29' },
    },
  },
  {
    name: 'assessed by a nurse in time and by a doctor too late',
    plan: assessed([
      aHealthAssessment('2025-09-20', { by: 'registered-nurse' }),
      aHealthAssessment('2025-10-05'),
    ]),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { doneOn: '2025-10-05' } },
  },
  {
    name: 'assessed in time, and nobody entered by whom',
    plan: assessed([{ id: 'a', status: 'completed', on: '2025-09-20', reportOn: '2025-09-22' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/assessments/0/by',
      data: { on: '2025-09-20' },
    },
  },
  {
    name: 'assessed, and nobody entered when',
    plan: assessed([{ id: 'a', status: 'completed', by: 'registered-medical-practitioner' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments/0/on' },
  },
  {
    name: 'cancelled, so not assessed',
    plan: assessed([aHealthAssessment('2025-09-20', { status: 'cancelled' })]),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'the child refused',
    plan: assessed([], undefined, { refusals: [{ id: 'r', on: '2025-09-20' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2025-09-29' } },
  },
  {
    name: 'the child refused, as the status of the assessment says',
    plan: assessed([{ id: 'a', status: 'refused', plannedFor: '2025-09-20' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'a refusal of an earlier time in care',
    plan: assessed([], undefined, { refusals: [{ id: 'r', on: '2023-09-20' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'no list of assessments is kept',
    plan: assessed(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments' },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aPlan({
      legal: { lookedAfterFrom: '2020-05-01' },
      health: { assessments: [aHealthAssessment('2020-07-01')] },
    }),
    asAt: '2020-08-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-02' } },
  },
  {
    name: 'looked after since before 1 April 2011',
    plan: aPlan({ legal: { lookedAfterFrom: '2011-03-31' }, health: { assessments: [] } }),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'only short breaks, to which regulation 7 does not apply',
    plan: aPlan({ legal: { lookedAfterFrom: from, shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'short breaks that became full-time: from that day',
    plan: fullTime([]),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { from, dueOn: '2025-09-29' } },
  },
  {
    name: 'short breaks that became full-time, and an assessment three months before',
    plan: fullTime([aHealthAssessment('2025-06-01')]),
    asAt,
    expect: { outcome: 'pass', data: { from, doneOn: '2025-06-01' } },
  },
  {
    name: 'an assessment while other rules applied, too long ago to count',
    plan: fullTime([aHealthAssessment('2024-02-01')]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'placed for adoption before it was due, to which regulation 7 does not apply',
    plan: { ...assessed([]), placements: [aPlacement('2025-09-22', { type: 'A6' })] },
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'assessed late, and placed for adoption after that',
    plan: {
      ...assessed([aHealthAssessment('2025-09-30')]),
      placements: [aPlacement('2025-10-13', { type: 'A6' })],
    },
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'overdue, and nobody entered when the placement for adoption began',
    plan: { ...assessed([]), placements: [{ id: 'placement-1', type: 'A6' }] },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/from',
      message:
        'Enter the day the placement for adoption began: a health assessment was due by 29 September 2025, unless the child was placed by then',
    },
  },
  {
    name: 'placed for adoption today, on a day that nobody entered, before the last day',
    plan: { ...assessed([]), placements: [{ id: 'placement-1', type: 'A6' }] },
    asAt: '2025-09-29',
    expect: 'notApplicable',
  },
  {
    name: 'late, and the child refused on the day on which it was made at last',
    plan: assessed([aHealthAssessment('2025-10-10')], undefined, {
      refusals: [{ id: 'r', on: '2025-10-10' }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'late, and the child refused something else the day after it was made',
    plan: assessed([aHealthAssessment('2025-10-10')], undefined, {
      refusals: [{ id: 'r', on: '2025-10-11', what: 'A dental check' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
])
