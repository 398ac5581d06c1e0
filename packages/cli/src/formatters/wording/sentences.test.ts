import type { LanguageFinding } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { cpuTime } from '../../../../rules/test/cpu-time.ts'
import { bySentence, isWhole, placesIn } from './sentences.ts'

const finding = (text: string, match: string): LanguageFinding => {
  const start = text.indexOf(match)
  expect(start, match).toBeGreaterThan(-1)
  return {
    rule: 'vague-concern',
    start,
    end: start + match.length,
    match,
    reason: '',
    alternatives: [],
    source: '',
  }
}

/** The sentences that findings stand under, each with the words found in it. */
const groups = (text: string, ...matches: readonly string[]) =>
  bySentence(
    text,
    matches.map((match) => finding(text, match)),
  ).map(({ start, end, findings }) => [text.slice(start, end), findings.map(({ match }) => match)])

test('findings stand under their sentence, in the order of the text', () => {
  expect(groups('One two. Three four! Five six?', 'six', 'two', 'Five')).toEqual([
    ['One two.', ['two']],
    ['Five six?', ['Five', 'six']],
  ])
})

test('a finding over several sentences stands under all of them, before those inside', () => {
  expect(groups('One two. Three four. Five.', 'One two. Three four.', 'four')).toEqual([
    ['One two. Three four.', ['One two. Three four.']],
    ['Three four.', ['four']],
  ])
})

test('a line break ends a sentence, and the space around it is left out', () => {
  expect(groups('  Dear Sam\n\n  one two  \nthree', 'two')).toEqual([['one two', ['two']]])
})

test('a whole text is found in itself', () => {
  expect(groups('One two. Three four.', 'One two. Three four.')).toEqual([
    ['One two. Three four.', ['One two. Three four.']],
  ])
})

test.each([
  ['Needs therapy.', 'Needs therapy', true],
  ['“Needs therapy.”', 'Needs therapy', true],
  ['Needs therapy.', 'therapy', false],
  ['Sam needs therapy', 'Sam needs', false],
])('of %s, %s is the whole: %s', (text, match, expected) => {
  expect(isWhole(text, { start: 0, end: text.length }, finding(text, match))).toBe(expected)
})

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [5, 3, 1],
  [7, 3, 3],
])('the character %i stands in line %i, column %i', (offset, line, column) => {
  expect(placesIn('abc\n\nde')(offset)).toEqual({ line, column })
})

test('a long text is told apart in good time', () => {
  const text = 'Sam likes rice. '.repeat(60_000)
  const findings = Array.from({ length: 20_000 }, (_, at) => ({
    ...finding(text, 'rice'),
    start: at * 48,
    end: at * 48 + 3,
  }))
  const start = cpuTime()
  expect(bySentence(text, findings)).toHaveLength(20_000)
  expect(cpuTime() - start).toBeLessThan(5000)
})
