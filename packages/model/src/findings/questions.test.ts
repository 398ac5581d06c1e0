import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { asQuestions } from './questions.ts'

const asks = (ruleId: string, more: Partial<Finding> = {}) =>
  ({
    ruleId,
    outcome: 'needsReview',
    force: 'must',
    path: '/legal/lookedAfterFrom',
    message: 'Enter the day the child became looked after',
    ...more,
  }) satisfies Partial<Finding> as unknown as Finding

const inShort = (...findings: readonly Finding[]) =>
  asQuestions(findings).map(({ finding, others }) => [finding.ruleId, others])

test('rules that ask the same of one place are one question, where it is first asked', () => {
  expect(inShort(asks('a/one'), asks('a/two', { path: '/iro' }), asks('a/three'), asks('a/four'))).toEqual([
    ['a/one', ['a/three', 'a/four']],
    ['a/two', []],
  ])
})

test('the same words of another place are another question, and so are other words of the same place', () => {
  expect(
    inShort(asks('a/one'), asks('a/two', { path: '/reviews' }), asks('a/three', { message: 'No' })),
  ).toEqual([
    ['a/one', []],
    ['a/two', []],
    ['a/three', []],
  ])
})

test.each([
  { before: 'guidance, the law', one: { force: 'should' }, other: { force: 'must' }, said: 'a/other' },
  { before: 'the law, guidance', one: { force: 'must' }, other: { force: 'should' }, said: 'a/one' },
  { before: 'the law, which binds alike', one: {}, other: {}, said: 'a/one' },
  {
    before: 'a look at the law, what fails of guidance',
    one: { force: 'must' },
    other: { force: 'should', outcome: 'fail' },
    said: 'a/other',
  },
] as const)('of $before it says what weighs most', ({ one, other, said }) => {
  expect(inShort(asks('a/one', one), asks('a/other', other))).toEqual([
    [said, [said === 'a/one' ? 'a/other' : 'a/one']],
  ])
})

test('a rule that asks the same twice is counted once, and not beside itself', () => {
  expect(inShort(asks('a/one'), asks('a/one'), asks('a/two'), asks('a/two'))).toEqual([['a/one', ['a/two']]])
})
