import { aHealthAssessment, aPlacement } from '@open-care-plan/model/testing'
import { anAssessedPlan, assessedOn } from '../../../test/health.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-under-5.ts'

const born = '2023-01-10'
const since = '2024-09-02'

testRule(rule, [
  {
    name: 'six months after the last assessment are over today',
    plan: anAssessedPlan(born, since, assessedOn('2024-09-20')),
    asAt: '2025-03-20',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/health/assessments',
      data: { after: '2024-09-20', dueOn: '2025-03-20' },
      message: 'Have the child’s health assessed by 20 March 2025',
    },
  },
  {
    name: 'six months after the last assessment were over yesterday',
    plan: anAssessedPlan(born, since, assessedOn('2024-09-20')),
    asAt: '2025-03-21',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2024-09-20', dueOn: '2025-03-20' } },
  },
  {
    name: 'six months from 31 August end on the last day of February',
    plan: anAssessedPlan(born, '2024-08-12', assessedOn('2024-08-31')),
    asAt: '2025-03-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-02-28' } },
  },
  {
    name: 'assessed the day after the last day',
    plan: anAssessedPlan(born, since, assessedOn('2024-09-20', '2025-03-21')),
    asAt: '2025-04-01',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/health/assessments/1',
        data: { dueOn: '2025-03-20', doneOn: '2025-03-21' },
      },
      { outcome: 'pass', kind: 'due', data: { dueOn: '2025-09-21' } },
    ],
  },
  {
    name: 'never assessed: counted from the day the child became looked after',
    plan: anAssessedPlan(born, since, []),
    asAt: '2025-03-03',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: since, dueOn: '2025-03-02' } },
  },
  {
    name: 'assessed shortly before the child became looked after: counted from that day',
    plan: anAssessedPlan(born, since, assessedOn('2024-07-01')),
    asAt: '2025-01-02',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2024-07-01', dueOn: '2025-01-01' } },
  },
  {
    name: 'the fifth birthday came before six months were over, and twelve hold',
    plan: anAssessedPlan('2020-03-15', '2024-09-02', assessedOn('2024-09-16')),
    asAt: '2025-09-01',
    expect: 'pass',
  },
  {
    name: 'six months were over on the day before the fifth birthday',
    plan: anAssessedPlan('2020-03-17', '2024-09-02', assessedOn('2024-09-16')),
    asAt: '2025-03-17',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-03-16' } },
  },
  {
    name: 'assessed by a nurse, and by a midwife',
    plan: anAssessedPlan(born, since, [
      ...assessedOn('2024-09-20'),
      aHealthAssessment('2025-03-10', { by: 'registered-nurse' }),
      aHealthAssessment('2025-09-05', { by: 'registered-midwife' }),
    ]),
    asAt: '2025-10-01',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'assessed by somebody who is no doctor, nurse or midwife',
    plan: anAssessedPlan(born, since, [
      ...assessedOn('2024-09-20'),
      aHealthAssessment('2025-03-10', { by: 'other' }),
    ]),
    asAt: '2025-03-21',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'the limit was kept only by an assessment of which nobody entered by whom it was',
    plan: anAssessedPlan(born, since, [
      ...assessedOn('2024-09-20'),
      { id: 'a', status: 'completed', on: '2025-03-10' },
    ]),
    asAt: '2025-03-21',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/assessments/1/by',
      data: { on: '2025-03-10' },
    },
  },
  {
    name: 'an assessment was made, and nobody entered when',
    plan: anAssessedPlan(born, since, [...assessedOn('2024-09-20'), { id: 'a', status: 'completed' }]),
    asAt: '2025-03-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments/1/on' },
  },
  {
    name: 'a refusal is on record',
    plan: anAssessedPlan(born, since, assessedOn('2024-09-20'), {
      refusals: [{ id: 'r', on: '2025-03-01' }],
    }),
    asAt: '2025-03-21',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2025-03-20' } },
  },
  {
    name: 'the next assessment is planned too late',
    plan: anAssessedPlan(born, since, [
      ...assessedOn('2024-09-20'),
      { id: 'a', status: 'planned', plannedFor: '2025-03-21' },
    ]),
    asAt: '2025-02-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/assessments/1',
      data: { plannedFor: '2025-03-21' },
    },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: anAssessedPlan('2019-01-10', '2019-10-01', assessedOn('2019-11-01', '2020-06-01')),
    asAt: '2020-07-01',
    expect: [
      { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-01' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'no list of assessments is kept',
    plan: anAssessedPlan(born, since, undefined),
    asAt: '2025-03-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments' },
  },
  {
    name: 'no date of birth',
    plan: anAssessedPlan(undefined, since, []),
    asAt: '2025-03-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'looked after from the fifth birthday',
    plan: anAssessedPlan('2019-09-02', since, []),
    asAt: '2025-03-21',
    expect: 'notApplicable',
  },
  {
    name: 'no list of assessments is kept, and the first six months end today',
    plan: anAssessedPlan('2024-05-14', '2025-09-01', undefined),
    asAt: '2026-03-01',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-09-01', dueOn: '2026-03-01' } },
  },
  {
    name: 'no list of assessments is kept, and the first six months ended yesterday',
    plan: anAssessedPlan('2024-05-14', '2025-09-01', undefined),
    asAt: '2026-03-02',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/assessments' },
  },
  {
    name: 'placed for adoption, to which regulation 7 does not apply',
    plan: {
      ...anAssessedPlan(born, since, assessedOn('2024-09-20')),
      placements: [aPlacement('2025-01-10', { type: 'A6' })],
    },
    asAt: '2025-06-01',
    expect: { outcome: 'pass', message: 'The record shows a health assessment within each limit' },
  },
  {
    name: 'back from a placement for adoption: six months from that day',
    plan: {
      ...anAssessedPlan(born, since, assessedOn('2024-09-20')),
      placements: [aPlacement('2025-01-10', { type: 'A6', to: '2025-05-01' })],
    },
    asAt: '2025-06-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-11-01' } },
  },
  {
    name: 'late, and nobody entered when the placement for adoption began',
    plan: {
      ...anAssessedPlan(born, since, assessedOn('2024-09-20')),
      placements: [{ id: 'placement-1', type: 'A6' }],
    },
    asAt: '2025-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/from',
      message:
        'Enter the day the placement for adoption began: a health assessment was due by 20 March 2025, unless the child was placed by then',
    },
  },
])
