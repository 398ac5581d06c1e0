import { expect, test } from 'vitest'
import { chosen, chosenDate, orList } from './choices.ts'

test('a choice is taken as it is', () => {
  expect(chosen('--format', 'json', ['text', 'json'])).toBe('json')
})

test('a wrong choice names the nearest and all of them', () => {
  expect(() => chosen('--format', 'jsno', ['text', 'json'])).toThrow(
    expect.objectContaining({
      message: '--format cannot be "jsno". Did you mean "json"?',
      remedy: 'Choose text or json',
    }),
  )
})

test.each(['2026-03-09', '2024-02-29'])('%s is a day', (date) => {
  expect(chosenDate('--as-at', date)).toBe(date)
})

test.each([
  ['2026-02-29', '--as-at is "2026-02-29", and there is no such day'],
  ['2026-13-01', '--as-at is "2026-13-01", and there is no such day'],
  ['09/03/2026', '--as-at must be a date as YYYY-MM-DD, not "09/03/2026"'],
  ['', '--as-at must be a date as YYYY-MM-DD, not ""'],
])('%s is not a day', (date, message) => {
  expect(() => chosenDate('--as-at', date)).toThrow(message)
})

test('words are listed with "or" before the last', () => {
  expect([orList(['a']), orList(['a', 'b']), orList(['a', 'b', 'c'])]).toEqual(['a', 'a or b', 'a, b or c'])
})
