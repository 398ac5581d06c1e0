import { expect, test } from 'vitest'
import { present } from './present.ts'

test.each<[string, unknown, boolean]>([
  ['nothing', undefined, false],
  ['blanks', ' \n', false],
  ['a word', 'yes', true],
  ['no, which is an answer', false, true],
  ['zero, which is a number', 0, true],
  ['an empty list', [], false],
  ['a list of blanks', ['', ' '], false],
  ['a list with a word', ['', 'a'], true],
  ['an empty part', {}, false],
  ['an item with an id alone', { id: 'a' }, false],
  ['a part that says something deep inside', { a: { b: [{ id: 'x', c: 'yes' }] } }, true],
])('%s', (_, value, expected) => {
  expect(present(value)).toBe(expected)
})
