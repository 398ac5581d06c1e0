import { aPlan } from '@open-care-plan/model/testing'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { anSdq, anSdqPlan, noSdq } from '../../../test/sdq.ts'
import { rule } from './as-a-screen.ts'

const asAt = '2026-11-21'
const health = { sdq: [anSdq('2026-05-12')] }

testRecordQuestion(rule, { health }, [
  { name: 'no questionnaire is recorded', plan: anSdqPlan([]), asAt, expect: 'notApplicable' },
  {
    name: 'only the reason why there is none',
    plan: anSdqPlan([noSdq('2026-05-12')]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no longer looked after',
    plan: aPlan({ health, legal: { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2026-06-01' } }),
    asAt,
    expect: 'notApplicable',
  },
])
