import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aRelevantChild, notAfterCare } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './pathway-assessment-relevant.ts'

const asAt = '2026-11-21'
const from = '2026-05-31'
const complete = (assessmentOn: string) => aRelevantChild(from, { assessmentOn })

testPathwayRule(rule, [
  {
    name: 'complete on the last day, three months after',
    pathwayPlan: complete('2026-08-31'),
    asAt,
    expect: {
      outcome: 'pass',
      path: '/assessmentOn',
      data: { from, dueOn: '2026-08-31', doneOn: '2026-08-31' },
    },
  },
  {
    name: 'complete the day after',
    pathwayPlan: complete('2026-09-01'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/assessmentOn',
      data: { from, dueOn: '2026-08-31', doneOn: '2026-09-01' },
    },
  },
  {
    name: 'done already when the child became relevant',
    pathwayPlan: complete('2025-09-01'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'relevant since 30 November: the last day is the last of February',
    pathwayPlan: aRelevantChild('2025-11-30', { assessmentOn: '2026-03-01' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-02-28' } },
  },
  {
    name: 'nobody entered whether it is complete, and the last day is today',
    pathwayPlan: aRelevantChild(from),
    asAt: '2026-08-31',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-08-31' } },
  },
  {
    name: 'nobody entered whether it is complete, and the last day was yesterday',
    pathwayPlan: aRelevantChild(from),
    asAt: '2026-09-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/assessmentOn',
      message: 'Enter the day on which the assessment of needs was complete: it was due by 31 August 2026',
    },
  },
  {
    name: 'complete only after the day of the check',
    pathwayPlan: complete('2026-12-01'),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'a pathway plan was ready before the child became relevant',
    pathwayPlan: aRelevantChild(from, { preparedOn: '2025-09-20' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a pathway plan was ready on the day the child became relevant, and needs were assessed again long after',
    pathwayPlan: aRelevantChild(from, { preparedOn: from, assessmentOn: '2026-10-01' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the pathway plan was ready the day after',
    pathwayPlan: aRelevantChild(from, { preparedOn: '2026-06-01', assessmentOn: '2026-10-01' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'nobody entered since when the child is relevant',
    pathwayPlan: aRelevantChild(undefined, { assessmentOn: '2026-08-01' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibilityFrom' },
  },
  {
    name: 'a last day while regulations were relaxed',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2003-06-02' },
      eligibility: 'relevant',
      eligibilityFrom: '2020-02-10',
      assessmentOn: '2020-06-10',
    }),
    asAt: '2021-01-10',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-10' } },
  },
  {
    name: 'nobody entered what the young person is',
    pathwayPlan: aPathwayPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
