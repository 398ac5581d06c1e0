import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './negative-only-about-parents.ts'

const asAt = '2026-11-21'
const negatives = 'Mum shouts at Sam. Dad sleeps until noon. They forget his inhaler.'

testRule(rule, [
  {
    name: 'a strength among what is said',
    plan: courtSaying('Father shouts at staff. Father came late twice. Father sings to Sam on every call.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'three sentences about parents, and nothing but negatives',
    plan: planSaying(negatives),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      data: { count: 1, spans: `0-${negatives.length}` },
      message: 'Add what the parents do well, or what was offered to them',
    },
  },
  {
    name: 'the same to a court',
    plan: courtSaying('Mother drinks. Mother has hit Sam. Mother sold his bike.'),
    asAt,
    expect: { outcome: 'needsReview', path: '/proceedings/0/plan/welfare' },
  },
  {
    name: 'two sentences only',
    plan: courtSaying('Dad shouted at the usher. Mum left the hearing early.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'about somebody who is no parent',
    plan: courtSaying(
      'The landlord shouts. The landlord has cut off the heating. He keeps a dog that bites.',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'all of it is quoted',
    plan: planSaying('Gran said: “Mum shouts at Sam. Dad sleeps until noon. They forget his inhaler.”'),
    asAt,
    expect: 'pass',
  },
  { name: 'a plan that says nothing yet', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
