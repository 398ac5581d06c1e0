import { aPlan } from '@open-care-plan/model/testing'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { rule } from './protective-by-default.ts'

testRecordQuestion(rule, {}, [
  {
    name: 'a record that holds nothing but the child',
    plan: aPlan(),
    asAt: '2026-11-21',
    expect: 'needsReview',
  },
])
