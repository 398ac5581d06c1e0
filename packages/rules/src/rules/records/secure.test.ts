import { aPlan } from '@open-care-plan/model/testing'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { rule } from './secure.ts'

testRecordQuestion(rule, {}, [
  {
    name: 'not looked after',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2026-06-01' } }),
    asAt: '2026-11-21',
    expect: 'notApplicable',
  },
])
