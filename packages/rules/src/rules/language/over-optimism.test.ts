import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { childTold, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './over-optimism.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'good news with its evidence',
    plan: courtSaying(
      'The risk is lower than in March because Ms Bialek has tested clear every week for five months.',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a certainty that nobody can promise',
    plan: planSaying('Dad will never drink again.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      data: { count: 1, spans: '4-26', words: '“will never drink again”' },
      message: 'Say what was seen that shows it instead of “will never drink again”',
    },
  },
  {
    name: 'a complete change and a certainty in one text',
    plan: planSaying('Dad is a reformed character and there will be no more problems.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      data: { count: 2, words: '“is a reformed character”, “there will be no more problems”' },
    },
  },
  {
    name: 'a promise to a child',
    plan: childTold('Your dad will definitely be home for Christmas.'),
    asAt,
    expect: { outcome: 'needsReview', path: '/contingencies/0/saidToChild' },
  },
  {
    name: 'a parent is quoted',
    plan: courtSaying('Dad said: “I will never drink again.”'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a strong word with its evidence',
    plan: courtSaying(
      'Dr Lewis writes that the fracture has completely healed, on the strength of the picture taken on 8 April.',
    ),
    asAt,
    expect: 'pass',
  },
  { name: 'a plan that says nothing yet', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
