import { expect, test } from 'vitest'
import { suggest } from './suggest.ts'

const words = ['text', 'json', 'sarif']

test.each([
  ['a letter is missing', 'jsn', 'json'],
  ['two letters are swapped', 'jsno', 'json'],
  ['a letter is wrong', 'tezt', 'text'],
  ['capitals do not count', 'SARIF', 'sarif'],
  ['nothing is near', 'html', undefined],
  ['a word of one letter is near nothing of two more', 'x', undefined],
])('%s', (_, word, expected) => {
  expect(suggest(word, words)).toBe(expected)
})

test('of several near words the nearest is meant', () => {
  expect(suggest('plan-3.json', ['plan-12.json', 'plan-31.json', 'plan-2.json'])).toBe('plan-31.json')
})
