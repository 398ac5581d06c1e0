import { expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { cite } from '../engine/cite.ts'
import { definePoint, defineRule } from '../engine/define-rule.ts'
import type { AnyRule } from '../engine/rule.ts'
import { pass } from '../engine/verdicts.ts'
import { ownRuleFault } from './own-rule-fault.ts'
import { defineProfile } from './profile.ts'

const words = {
  title: 'Life story work has begun',
  requirement: 'The record says when life story work began.',
  force: 'local',
  standing: 'read',
  citation: [cite('Example Council life story policy', 's.2')],
  why: 'A child has a right to their own beginning.',
  doesNotJudge: 'Whether the work is any good.',
} as const

const rule = defineRule({
  ...words,
  id: 'example-council/life-story',
  messages: { pass: 'It has begun' },
  outcomes: ['pass'],
  evaluate: () => pass('/legal'),
})

test('a rule and a point that are declared are sound', () => {
  expect(ownRuleFault(rule)).toBeUndefined()
  expect(
    ownRuleFault(definePoint({ ...words, id: 'example-council/a', number: 1, restsOn: [] })),
  ).toBeUndefined()
})

test.each<[string, object, string]>([
  [
    'an id without a set',
    { id: 'life-story' },
    '"life-story" cannot be the id of a rule. Give it a set of its own and a name, in small letters, digits and hyphens: "example-council/life-story".',
  ],
  ['an id with capitals', { id: 'Example/life-story' }, '"Example/life-story" cannot be the id of a rule'],
  ['an id of three parts', { id: 'a/b/c' }, '"a/b/c" cannot be the id of a rule'],
  ['no id', { id: undefined }, 'undefined cannot be the id of a rule'],
  [
    'what is a plain object',
    { type: undefined },
    'The rule "example-council/life-story" is not made ready. Declare it with defineRule.',
  ],
  ['no title', { title: undefined }, 'The rule "example-council/life-story" has no title'],
  ['a blank requirement', { requirement: ' ' }, 'The rule "example-council/life-story" has no requirement'],
  [
    'a force that there is not',
    { force: 'law' },
    'The rule "example-council/life-story" has the force "law". Choose one of these: "must", "should", "practice", "local".',
  ],
  ['no outcomes', { outcomes: undefined }, 'The rule "example-council/life-story" has no outcomes'],
  [
    'an outcome that there is not',
    { outcomes: ['pass', 'failed'] },
    'The rule "example-council/life-story" has the outcome "failed". Name those that it can give, of these: "fail", "needsReview", "pass", "notApplicable".',
  ],
])('%s is found before a record is checked', (_, change, message) => {
  const own = { ...rule, ...change } as AnyRule
  const profile = defineProfile({ id: 'own', title: 'Own', ownRules: [own] })
  expect(() => createChecker(profile)).toThrow(
    expect.objectContaining({
      name: 'OwnRuleError',
      code: 'E_OWN_RULE',
      message: expect.stringContaining(message),
    }),
  )
})
