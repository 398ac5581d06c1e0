import { expect, test } from 'vitest'
import { briefly } from './briefly.ts'

test.each([
  [undefined, 'nothing'],
  ['Moved to Jill', '“Moved to Jill”'],
  ['2026-03-09', '“9 March 2026”'],
  [7, '“7”'],
  [[1], '1 entry'],
  [[], '0 entries'],
  [{ id: 'visit-1', on: '2026-03-09', alone: true, who: 'Ann', notes: ['x'] }, '“9 March 2026 · Ann”'],
])('%j in a line', (value, words) => {
  expect(briefly(value)).toBe(words)
})

test('a long text is cut between words', () => {
  const text = briefly('word '.repeat(100))
  expect(text).toMatch(/^“(word )+…”$/)
  expect(text.length).toBeLessThan(210)
})
