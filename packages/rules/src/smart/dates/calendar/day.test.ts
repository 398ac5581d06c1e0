import { expect, test } from 'vitest'
import { dayFrom, exists, lastOfMonth, plusDays, plusMonths, textOf, weekdayFrom, weekdayOf } from './day.ts'

test.each([
  ['2026-10-02', 20261002],
  ['2028-02-29', 20280229],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['yesterday!', undefined],
  [undefined, undefined],
])('%s', (text, day) => {
  expect(dayFrom(text)).toBe(day)
  if (day !== undefined) expect(textOf(day)).toBe(text)
})

test.each([
  [20261231, 1, 20270101],
  [20270101, -1, 20261231],
  [20280228, 1, 20280229],
])('%i and %i days', (day, days, expected) => {
  expect(plusDays(day, days)).toBe(expected)
})

test('months end with the month', () => {
  expect(plusMonths(20260131, 1)).toBe(20260228)
  expect([2, 4, 12].map((month) => lastOfMonth(2028, month))).toEqual([29, 30, 31])
})

test.each([
  [20260914, 1, 20260914],
  [20260914, 5, 20260918],
  [20260914, 7, 20260920],
])('from %i, weekday %i', (day, weekday, expected) => {
  expect(weekdayFrom(day, weekday)).toBe(expected)
  expect(weekdayOf(expected)).toBe(weekday)
})

test('a day without a year exists where any year has it', () => {
  expect(exists(0, 2, 29)).toBe(true)
  expect(exists(2026, 2, 29)).toBe(false)
  expect(exists(2026, 4, 31)).toBe(false)
})
