import { testRule } from '../../../test/test-rule.ts'
import { childSaying, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './no-impact.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'an activity with what changed',
    plan: planSaying('Sam went to ten sessions of drama therapy and now puts his hand up in class.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an activity, and nothing that changed',
    plan: planSaying('Sam went to ten sessions of drama therapy.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      data: { count: 1, spans: '0-42' },
      message: 'Add what difference it made',
    },
  },
  {
    name: 'several activities in one text',
    plan: courtSaying(
      'Mr Bello completed the parenting course on 9 June. Ms Bello attended eight sessions of counselling.',
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/proceedings/0/plan/welfare',
      data: { count: 2, spans: '0-50 51-99' },
      message: 'Add what difference each of 2 activities made',
    },
  },
  {
    name: 'somebody is quoted',
    plan: planSaying('Mum said: “I attended all ten sessions.”'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child’s own words',
    plan: childSaying('I went to ten sessions of drama therapy.'),
    asAt,
    expect: 'notApplicable',
  },
])
