import { aHealthAssessment, aPlacement } from '@open-care-plan/model/testing'
import { anAssessedPlan, assessedOn } from '../../../test/health.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-from-5.ts'

const born = '2015-05-14'
const since = '2023-09-04'

testRule(rule, [
  {
    name: 'twelve months after the last assessment are over today, a leap day before',
    plan: anAssessedPlan(born, since, assessedOn('2023-09-20', '2024-02-29')),
    asAt: '2025-02-28',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2024-02-29', dueOn: '2025-02-28' } },
  },
  {
    name: 'twelve months after the last assessment were over yesterday',
    plan: anAssessedPlan(born, since, assessedOn('2023-09-20')),
    asAt: '2024-09-21',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/health/assessments',
      data: { after: '2023-09-20', dueOn: '2024-09-20' },
      message: 'Have the child’s health assessed now: it was due by 20 September 2024',
    },
  },
  {
    name: 'two assessments late: one finding for each',
    plan: anAssessedPlan(born, '2021-09-06', assessedOn('2021-09-20', '2022-10-01', '2023-11-01')),
    asAt: '2024-06-01',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        data: { after: '2021-09-20', dueOn: '2022-09-20', doneOn: '2022-10-01' },
      },
      {
        outcome: 'fail',
        kind: 'late',
        data: { after: '2022-10-01', dueOn: '2023-10-01', doneOn: '2023-11-01' },
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'six months would end on the fifth birthday itself: twelve hold',
    plan: anAssessedPlan('2020-03-16', '2024-09-02', assessedOn('2024-09-16')),
    asAt: '2025-09-16',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2024-09-16', dueOn: '2025-09-16' } },
  },
  {
    name: 'six months were over before the fifth birthday, and now twelve are too',
    plan: anAssessedPlan('2020-03-17', '2024-09-02', assessedOn('2024-09-16')),
    asAt: '2025-09-17',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-09-16' } },
  },
  {
    name: 'born on 29 February, and five from 1 March',
    plan: anAssessedPlan('2020-02-29', '2024-08-12', assessedOn('2024-08-31')),
    asAt: '2025-03-01',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'assessed by a nurse',
    plan: anAssessedPlan(born, since, [
      ...assessedOn('2023-09-20'),
      aHealthAssessment('2024-09-10', { by: 'registered-nurse' }),
    ]),
    asAt: '2024-12-01',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2024-09-10' } },
  },
  {
    name: 'the limit was kept only by an assessment of which nobody entered by whom it was',
    plan: anAssessedPlan(born, since, [...assessedOn('2023-09-20'), { id: 'a', on: '2024-09-10' }]),
    asAt: '2024-09-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments/1/by' },
  },
  {
    name: 'an assessment was made, and nobody entered when',
    plan: anAssessedPlan(born, since, [...assessedOn('2023-09-20'), { id: 'a', status: 'completed' }]),
    asAt: '2024-09-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments/1/on' },
  },
  {
    name: 'the young person refused the assessment that was due',
    plan: anAssessedPlan(born, since, [
      ...assessedOn('2023-09-20'),
      { id: 'a', status: 'refused', on: '2024-09-12' },
    ]),
    asAt: '2024-09-21',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2024-09-20' } },
  },
  {
    name: 'a refusal of years before explains nothing',
    plan: anAssessedPlan(born, '2021-09-06', assessedOn('2021-09-20', '2022-09-10', '2023-09-05'), {
      refusals: [{ id: 'r', on: '2022-01-10' }],
    }),
    asAt: '2024-09-21',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'the next assessment is planned too late',
    plan: anAssessedPlan(born, since, [...assessedOn('2023-09-20'), { id: 'a', plannedFor: '2024-10-01' }]),
    asAt: '2024-09-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/health/assessments/1' },
  },
  {
    name: 'an interval that began before 1 April 2011 is left out, and today’s runs',
    plan: anAssessedPlan('2003-01-01', '2010-01-04', assessedOn('2010-02-01', '2011-09-01')),
    asAt: '2011-12-01',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2011-09-01' } },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: anAssessedPlan('2010-01-10', '2019-06-03', assessedOn('2019-06-20')),
    asAt: '2020-07-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-20' } },
  },
  {
    name: 'the child is five today, and the next assessment was due before',
    plan: anAssessedPlan('2020-03-17', '2024-09-02', assessedOn('2024-09-10')),
    asAt: '2025-03-17',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-09-10' } },
  },
  {
    name: 'no list of assessments is kept',
    plan: anAssessedPlan(born, since, undefined),
    asAt: '2024-09-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments' },
  },
  {
    name: 'no date of birth',
    plan: anAssessedPlan(undefined, since, []),
    asAt: '2024-09-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'the day before the fifth birthday',
    plan: anAssessedPlan('2020-03-17', '2024-09-02', []),
    asAt: '2025-03-16',
    expect: 'notApplicable',
  },
  {
    name: 'placed for adoption all the time since the fifth birthday',
    plan: {
      ...anAssessedPlan(born, '2020-02-03', []),
      placements: [aPlacement('2020-04-06', { type: 'A5' })],
    },
    asAt: '2023-09-04',
    expect: {
      outcome: 'notApplicable',
      message:
        'At that age the child was on remand, in short breaks or placed for adoption, or it was before 1 April 2011',
    },
  },
  {
    name: 'late, and nobody entered when the placement for adoption began',
    plan: {
      ...anAssessedPlan(born, since, assessedOn('2023-09-22')),
      placements: [{ id: 'placement-1', type: 'A5' }],
    },
    asAt: '2024-09-23',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/from',
      data: { dueOn: '2024-09-22' },
    },
  },
  {
    name: 'late, and the young person refused on the last day for it',
    plan: anAssessedPlan(born, since, assessedOn('2023-09-20', '2024-11-01'), {
      refusals: [{ id: 'r', on: '2024-09-20' }],
    }),
    asAt: '2025-01-10',
    expect: [
      { outcome: 'needsReview', kind: 'judge' },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'late, and the young person refused only the day after the last day for it',
    plan: anAssessedPlan(born, since, assessedOn('2023-09-20', '2024-11-01'), {
      refusals: [{ id: 'r', on: '2024-09-21' }],
    }),
    asAt: '2025-01-10',
    expect: [
      { outcome: 'fail', kind: 'late' },
      { outcome: 'pass', kind: 'due' },
    ],
  },
])
