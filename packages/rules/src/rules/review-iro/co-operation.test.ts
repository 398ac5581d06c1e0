import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testIroQuestion } from '../../../test/iro-question.ts'
import { rule } from './co-operation.ts'

const asAt = '2026-11-21'

testIroQuestion(rule, { iro: { fromOutside: true } }, [
  {
    name: 'the IRO is an officer of the authority',
    plan: aCareOrderPlan({ iro: { fromOutside: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered where the IRO comes from',
    plan: aCareOrderPlan({ iro: { name: 'Ruth Calder' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/iro/fromOutside',
      message: 'Say whether the IRO is from outside the authority, or is one of its officers',
    },
  },
])
