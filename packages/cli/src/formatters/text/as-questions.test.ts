import type { Finding } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { aFinding } from '../../../test/fixtures/report.ts'
import { styleOf } from '../../terminal/style.ts'
import { asQuestions } from './as-questions.ts'
import { questionLines } from './finding-lines.ts'

const asks = (ruleId: string, more: Partial<Finding> = {}) =>
  aFinding({
    ruleId,
    outcome: 'needsReview',
    path: '/legal/lookedAfterFrom',
    message: 'Enter the day the child became looked after',
    ...more,
  })

const inShort = (findings: Parameters<typeof asQuestions>[0]) =>
  asQuestions(findings).map(({ finding, others }) => [finding.ruleId, others])

test('rules that ask the same of one place are one question, where it is first asked', () => {
  expect(inShort([asks('a/one'), asks('a/two', { path: '/iro/name' }), asks('a/three')])).toEqual([
    ['a/one', ['a/three']],
    ['a/two', []],
  ])
})

test('the same words of another place are another question, and so are other words of the same place', () => {
  expect(
    inShort([asks('a/one'), asks('a/one', { path: '/reviews' }), asks('a/two', { message: 'No' })]),
  ).toEqual([
    ['a/one', []],
    ['a/one', []],
    ['a/two', []],
  ])
})

test('a question is asked with the law and not with the guidance behind it, and a rule is not named beside itself', () => {
  const guidance = asks('a/one', { force: 'should' })
  expect(inShort([guidance, asks('a/two', { force: 'must' }), guidance])).toEqual([['a/two', ['a/one']]])
})

const options = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const lastOf = (others: readonly string[], all = false) =>
  questionLines('- ', { finding: asks('a/one'), others }, (path) => path, { ...options, all }).at(-1)

test.each([
  { of: 'no other rule', others: [], last: '  /legal/lookedAfterFrom · a/one' },
  { of: 'three others', others: ['b/1', 'b/2', 'b/3'], last: '  also asked by b/1, b/2, b/3' },
  { of: 'four others', others: ['b/1', 'b/2', 'b/3', 'b/4'], last: '  also asked by 4 other rules: --all' },
])('of $of the last line says which', ({ others, last }) => {
  expect(lastOf(others)).toBe(last)
})

test('with --all every rule is named', () => {
  expect(lastOf(['b/1', 'b/2', 'b/3', 'b/4'], true)).toBe('  also asked by b/1, b/2, b/3, b/4')
})
