import { testRule } from '../../../test/test-rule.ts'
import { childSaying, childTold, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './stigmatising-language.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'what happened, without blame',
    plan: planSaying(
      'Sam left by the window on Tuesday night to see his cat, and Phil found him at the bus stop.',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a word that blames the child',
    plan: planSaying('Sam puts himself at risk.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      data: { count: 1, spans: '4-24', words: '“puts himself at risk”' },
      message: 'Say it another way: “puts himself at risk”',
    },
  },
  {
    name: 'blame to a court, twice',
    plan: courtSaying('Sam is manipulative and attention-seeking.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/proceedings/0/plan/welfare',
      data: { count: 2, words: '“manipulative”, “attention-seeking”' },
      message: 'Say it another way: “manipulative”, “attention-seeking”',
    },
  },
  {
    name: 'words of the system, to a child',
    plan: childTold('You will have contact with your siblings in the park.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/contingencies/0/saidToChild',
      data: { count: 2, words: '“contact”, “siblings”' },
    },
  },
  {
    name: 'the same words to a court, whose words they are',
    plan: courtSaying('Contact with his siblings is every six weeks.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the words mean something else',
    plan: planSaying('The school will contact the bus company.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a parent is quoted',
    plan: planSaying('Mum wrote: “I was called attention-seeking at fifteen and nobody asked why.”'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child’s own words',
    plan: childSaying('I hate contact in that room'),
    asAt,
    expect: 'notApplicable',
  },
])
