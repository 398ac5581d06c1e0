import { testRule } from '../../../test/test-rule.ts'
import { childSaying, childTold, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './long-sentence.ts'

const asAt = '2026-11-21'

/** A sentence of so many words. */
const words = (count: number) => `${'Sam and Mo '.repeat(20).trim().split(' ').slice(0, count).join(' ')}.`

testRule(rule, [
  { name: '20 words to a child', plan: childTold(words(20)), asAt, expect: 'pass' },
  {
    name: '21 words to a child',
    plan: childTold(words(21)),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contingencies/0/saidToChild',
      data: { count: 1, spans: `0-${words(21).length}` },
      message: 'Split the sentence: it is too long for its reader',
    },
  },
  { name: '35 words in a plan', plan: planSaying(words(35)), asAt, expect: 'pass' },
  {
    name: '36 words in a plan',
    plan: planSaying(words(36)),
    asAt,
    expect: { outcome: 'needsReview', path: '/permanence/aim' },
  },
  { name: '40 words to a court', plan: courtSaying(words(40)), asAt, expect: 'pass' },
  {
    name: '41 words to a court',
    plan: courtSaying(words(41)),
    asAt,
    expect: { outcome: 'needsReview', path: '/proceedings/0/plan/welfare' },
  },
  {
    name: 'several long sentences in one text',
    plan: childTold(`${words(21)} ${words(22)}`),
    asAt,
    expect: {
      outcome: 'needsReview',
      data: { count: 2 },
      message: 'Split 2 sentences: they are too long for their reader',
    },
  },
  { name: 'the child’s own words', plan: childSaying(words(41)), asAt, expect: 'notApplicable' },
])
