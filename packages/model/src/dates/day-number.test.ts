import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber, daysInMonth } from './day-number.ts'

const epoch = Temporal.PlainDate.from('1970-01-01')

// Not a sample: a slip in one month of one kind of year would put a last day wrong for some child.
test('every day of 400 years and more has the number and the text that Temporal gives it', () => {
  let date = Temporal.PlainDate.from('1799-12-25')
  for (let number = epoch.until(date).days; date.year < 2210; number++) {
    if (dayNumber(date.year, date.month, date.day) !== number || dayOfNumber(number) !== date.toString()) {
      expect([date.toString(), dayNumber(date.year, date.month, date.day), dayOfNumber(number)]).toEqual([
        date.toString(),
        number,
        date.toString(),
      ])
    }
    date = date.add({ days: 1 })
  }
})

test.each([
  ['the first day of the year 0', '0000-01-01'],
  ['a leap day before 1000', '0096-02-29'],
  ['the last day that is written in four digits', '9999-12-31'],
  ['the day after it', '+010000-01-01'],
  ['the day before the year 0', '-000001-12-31'],
])('%s', (_, text) => {
  const { year, month, day } = Temporal.PlainDate.from(text)
  const number = dayNumber(year, month, day)
  expect(number).toBe(epoch.until(text).days)
  expect(dayOfNumber(number)).toBe(text)
})

test.each([
  [2024, 2, 29],
  [2026, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
  [2026, 0, 0],
  [2026, 13, 0],
])('month %s-%s has %s days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})
