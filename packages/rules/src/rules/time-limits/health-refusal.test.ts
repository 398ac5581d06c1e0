import { anAssessedPlan } from '../../../test/health.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-refusal.ts'

const asAt = '2025-12-01'
const plan = (
  ...args: [assessments: Parameters<typeof anAssessedPlan>[2], health?: Parameters<typeof anAssessedPlan>[3]]
) => anAssessedPlan('2010-05-14', '2025-09-01', ...args)
const understandingJudgedBy = 'The school nurse, in a talk of half an hour'

testRule(rule, [
  {
    name: 'a refusal with its date and who judged the understanding',
    plan: plan([], { refusals: [{ id: 'r', on: '2025-09-20', understandingJudgedBy }] }),
    asAt,
    expect: { outcome: 'pass', path: '/health/refusals' },
  },
  {
    name: 'a refusal without its date',
    plan: plan([], { refusals: [{ id: 'r', understandingJudgedBy }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/health/refusals/0/on' },
  },
  {
    name: 'a refusal without who judged the understanding',
    plan: plan([], { refusals: [{ id: 'r', on: '2025-09-20', understandingJudgedBy: ' ' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/health/refusals/0/understandingJudgedBy' },
  },
  {
    name: 'an assessment was refused, and the refusal itself is not recorded',
    plan: plan([{ id: 'a', status: 'refused' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/health/refusals' },
  },
  { name: 'nothing was refused', plan: plan([]), asAt, expect: 'notApplicable' },
  {
    name: 'refused only after the day of the check',
    plan: plan([], { refusals: [{ id: 'r', on: '2025-12-02' }] }),
    asAt,
    expect: 'notApplicable',
  },
])
