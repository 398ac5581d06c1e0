import { englandBankHolidays } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { plusDays, textOf } from './day.ts'
import { easterOf } from './easter.ts'

// Easter Monday is a bank holiday, so that the table of them is a judge that knows no formula.
test.each(englandBankHolidays.days.filter(({ title }) => title === 'Easter Monday'))(
  'the day before $date is Easter Sunday',
  ({ date }) => {
    expect(textOf(plusDays(easterOf(Number(date.slice(0, 4))), 1))).toBe(date)
  },
)

test.each([
  [1954, '1954-04-18'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('the formula’s own hard years: %i', (year, date) => {
  expect(textOf(easterOf(year))).toBe(date)
})
