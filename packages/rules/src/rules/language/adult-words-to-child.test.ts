import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { childTold, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './adult-words-to-child.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'words that a child knows',
    plan: childTold('You have a check-up with the school nurse on Tuesday.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a professional word that nobody explains',
    plan: childTold('Your statutory review is on Monday.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contingencies/0/saidToChild',
      data: { count: 1, spans: '5-21', words: '“statutory review”' },
      message: 'Use words that the child knows instead of “statutory review”',
    },
  },
  {
    name: 'two of them in one text',
    plan: childTold('The local authority shares parental responsibility with your mum.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      data: { count: 2, words: '“local authority”, “parental responsibility”' },
      message: 'Use words that the child knows instead of “local authority”, “parental responsibility”',
    },
  },
  {
    name: 'a professional word that is explained',
    plan: childTold(
      'We have to do an assessment, which means I ask about your days and you tell me what you think.',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child is quoted',
    plan: childTold('You asked: “What is a statutory review?” It is when we all meet to talk about you.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same words in a plan',
    plan: planSaying('The statutory review is on Monday.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same words to a court',
    plan: courtSaying('The local authority shares parental responsibility.'),
    asAt,
    expect: 'pass',
  },
  { name: 'a plan that says nothing yet', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
