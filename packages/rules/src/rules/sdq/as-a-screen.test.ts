import { aPlan } from '@open-care-plan/model/testing'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { anSdq, anSdqPlan, noSdq } from '../../../test/sdq.ts'
import { rule } from './as-a-screen.ts'

const asAt = '2026-11-21'
const health = { sdq: [anSdq('2026-05-12')] }

testRecordQuestion(rule, { health }, [
  { name: 'no questionnaire is recorded', plan: anSdqPlan([]), asAt, expect: 'notApplicable' },
  ...(
    [
      ['on the day of the last score', '2026-09-14', 'pass'],
      ['the day before the last score, of the one before it', '2026-09-13', 'needsReview'],
    ] as const
  ).map(([name, on, expect]) => ({
    name: `answered ${name}`,
    plan: {
      ...anSdqPlan([anSdq('2026-05-12'), anSdq('2026-09-14', { id: 'later' })]),
      judgements: [{ id: 'judgement-1', question: rule.id, answer: 'yes' as const, on }],
    },
    asAt,
    expect,
  })),
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
