import { aCareOrderPlan, aLegalStatus, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './assess-first.ts'

const asAt = '2026-11-21'
const state = { preparedOn: '2025-09-12' }
const assessment = { id: 'assessment-1', kind: 'needs', completedOn: '2025-09-12' } as const

testRule(rule, [
  {
    name: 'assessed on the day the plan was made',
    plan: aSection20Plan({ state, assessments: [assessment] }),
    asAt,
    expect: { outcome: 'pass', path: '/assessments/0/completedOn' },
  },
  {
    name: 'assessed before, and again later',
    plan: aSection20Plan({
      state,
      assessments: [
        { id: 'assessment-2', kind: 'reassessment', completedOn: '2026-09-01' },
        { ...assessment, completedOn: '2025-09-05' },
      ],
    }),
    asAt,
    expect: { outcome: 'pass', path: '/assessments/1/completedOn' },
  },
  {
    name: 'assessed, and the first plan is still a draft',
    plan: aSection20Plan({ state: { status: 'draft' }, assessments: [assessment] }),
    asAt,
    expect: 'pass',
  },
  ...[[], [assessment]].map((assessments) => ({
    name: `a plan from an earlier time in care, and ${assessments.length} assessments after it`,
    plan: aSection20Plan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        earlierTimes: [{ id: 'time-1', from: '2020-01-06', to: '2020-11-02' }],
        statuses: [aLegalStatus('V2', '2025-09-01')],
      },
      state: { preparedOn: '2020-01-10' },
      assessments,
    }),
    asAt,
    expect: { outcome: 'needsReview' as const, kind: 'judge' as const, path: '/state/preparedOn' },
  })),
  ...(
    [
      ['2011-03-31', 'notApplicable'],
      ['2011-04-01', 'fail'],
    ] as const
  ).map(([preparedOn, outcome]) => ({
    name: `a plan of ${preparedOn}, before the assessment: the regulations are of 1 April 2011`,
    plan: aSection20Plan({
      child: { dateOfBirth: '2005-05-14' },
      legal: { lookedAfterFrom: '2011-03-01', statuses: [aLegalStatus('V2', '2011-03-01')] },
      state: { preparedOn },
      assessments: [{ ...assessment, completedOn: '2011-06-01' }],
    }),
    asAt: '2012-03-01',
    expect: outcome,
  })),
  {
    name: 'assessed the day after the plan was made',
    plan: aSection20Plan({ state, assessments: [{ ...assessment, completedOn: '2025-09-13' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/assessments/0/completedOn',
      data: { completedOn: '2025-09-13', preparedOn: '2025-09-12' },
      message: 'The needs were assessed on 13 September 2025, after the plan was made on 12 September 2025',
    },
  },
  {
    name: 'assessments are kept, and the child’s needs are not among them',
    plan: aSection20Plan({ state, assessments: [{ ...assessment, kind: 'parenting' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/assessments',
      data: { preparedOn: '2025-09-12' },
      message:
        'Complete an assessment of the child’s needs, or add the one that was made: the plan was made on 12 September 2025, and none is recorded',
    },
  },
  {
    name: 'accommodated when the plan was made, in care since',
    plan: aPlan({
      legal: {
        statuses: [aLegalStatus('V2', '2025-09-01', { to: '2026-03-02' }), aLegalStatus('C2', '2026-03-02')],
      },
      state,
      assessments: [],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'no assessments recorded',
    plan: aSection20Plan({ state }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/assessments',
      message: 'Enter the day on which the assessment of the child’s needs was complete',
    },
  },
  {
    name: 'an assessment without the day it was complete',
    plan: aSection20Plan({ state, assessments: [{ id: 'assessment-1', kind: 'needs' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessments/0/completedOn' },
  },
  {
    name: 'an agreed plan that does not say when it was first ready',
    plan: aSection20Plan({ state: { status: 'agreed' }, assessments: [assessment] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/preparedOn',
      message: 'Enter the day on which the first care plan was ready',
    },
  },
  {
    name: 'no legal status recorded',
    plan: aPlan({ state, assessments: [assessment] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses',
      message: 'Enter the legal status of the child on the day the plan was made',
    },
  },
  {
    name: 'a plan made for a hearing, ready the day before the child came into care by its order',
    plan: aCareOrderPlan({ state: { preparedOn: '2025-08-31' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'in care when the plan was made',
    plan: aCareOrderPlan({ state }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child was in care under an order when the plan was made',
    },
  },
  {
    name: 'assessed after the plan was made, and another time on a day that nobody entered',
    plan: aSection20Plan({
      state,
      assessments: [
        { ...assessment, completedOn: '2025-09-13' },
        { id: 'assessment-2', kind: 'needs' },
      ],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessments/1/completedOn' },
  },
])
