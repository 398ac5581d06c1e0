import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { childTold, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './contingency-wording-to-child.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'said as one would tell any child',
    plan: childTold('If Mo is ill, Aunt Bea comes to fetch you, and you keep going to school.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a contingency plan, to a child',
    plan: childTold('We have a contingency plan for you.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contingencies/0/saidToChild',
      data: { count: 1, spans: '10-26', words: '“contingency plan”' },
      message:
        'Say what happens if somebody is ill or away, as one would tell any child, instead of “contingency plan”',
    },
  },
  {
    name: 'two such words in one text',
    plan: childTold('Our contingency is Nan. Plan B is a children’s home.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/contingencies/0/saidToChild',
      data: { count: 2, words: '“contingency”, “Plan B”' },
    },
  },
  {
    name: 'the child’s question is quoted back',
    plan: childTold('You asked, “What is a contingency plan?” It is who you ring if Mo is ill.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the word in a plan, where it belongs',
    plan: planSaying('The contingency plan is that Sam lives with his aunt, who was approved on 7 July.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the word to a court',
    plan: courtSaying('The contingency plan is that Sam lives with his aunt.'),
    asAt,
    expect: 'pass',
  },
  { name: 'a plan that says nothing yet', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
