import { testRule } from '../../../test/test-rule.ts'
import { childSaying, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './unevidenced-jargon.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'what happened, without a stock phrase',
    plan: courtSaying('Ms Hughes did not open the door on 4, 11 and 18 February.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a stock phrase with what happened',
    plan: courtSaying(
      'Mr Lewin did not engage with the parenting course: he came to one of ten sessions and left after fifteen minutes.',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a stock phrase alone',
    plan: planSaying('Sam won’t engage.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      data: { count: 1, spans: '4-16', words: '“won’t engage”' },
      message: 'Say what happened instead of “won’t engage”',
    },
  },
  {
    name: 'two stock phrases in one text',
    plan: courtSaying('The father lacks insight. There has been disguised compliance throughout.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/proceedings/0/plan/welfare',
      data: { count: 2, words: '“lacks insight”, “disguised compliance”' },
      message: 'Say what happened instead of “lacks insight”, “disguised compliance”',
    },
  },
  {
    name: 'a parent is quoted',
    plan: courtSaying('Mr Nowak told me: “I won’t engage with people who lied to my mum.”'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child’s own words',
    plan: childSaying('They say I won’t engage'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the words mean something else',
    plan: planSaying('The clutch disengaged and the car rolled back.'),
    asAt,
    expect: 'pass',
  },
])
