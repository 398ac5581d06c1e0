import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, dayInWords, daysIn, monthName, monthOf, monthsBetween, typedDayInWords } from './days.ts'

test.each([
  ['2026-03-03', '3 March 2026'],
  ['2026-12-31', '31 December 2026'],
  ['2026-03', 'March 2026'],
  ['2026', '2026'],
  ['2026-13-01', '2026-13-01'],
  ['about Easter', 'about Easter'],
  ['', ''],
])('%s is written %s', (date, words) => {
  expect(dayInWords(date)).toBe(words)
})

test.each([
  ['2026-03', 'March 2026'],
  ['2015--30', '30 2015'],
  ['2015-2-31', '31 2 2015'],
  ['2015-02-31', '31 February 2015'],
  ['-April-', 'April'],
  ['--1\\-2', '1-2'],
  ['next week', 'next week'],
  ['mid-2019', 'mid-2019'],
])('%s of a form reads %s', (date, words) => {
  expect(typedDayInWords(date)).toBe(words)
})

test('months are counted over the ends of years, and back again', () => {
  const anyMonth = fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 0, max: 11 }),
  })
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: -500, max: 500 }), (month, count) => {
      expect(monthsBetween(month, addMonths(month, count))).toBe(count)
    }),
  )
  expect(addMonths(monthOf('2026-11-22'), 3)).toEqual({ year: 2027, month: 1 })
  expect(addMonths(monthOf('2026-01-31'), -1)).toEqual({ year: 2025, month: 11 })
})

test('a month has the days that the calendar gives it', () => {
  for (let month = 0; month < 12; month++) {
    for (const year of [1900, 2000, 2023, 2024]) {
      expect(daysIn({ year, month })).toBe(new Date(Date.UTC(year, month + 1, 0)).getUTCDate())
    }
  }
  expect(monthName({ year: 2026, month: 8 }, 3)).toBe('Sep')
})
