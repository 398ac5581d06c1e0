import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  dayOfWeek,
  daysBetween,
  isCalendarDate,
} from './calendar-date.ts'

/** Any day of 1900 to 2100, with leap days and ends of months as often as others. */
const anyDate = fc.oneof(
  fc
    .integer({ min: 0, max: 73_000 })
    .map((n) => Temporal.PlainDate.from('1900-01-01').add({ days: n }).toString()),
  fc
    .integer({ min: 475, max: 525 })
    .map((n) => `${n * 4}-02-29`)
    .filter(isCalendarDate),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 })
    return first.with({ day: first.daysInMonth }).toString()
  }),
)

describe('isCalendarDate', () => {
  test.each(['2026-03-09', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (value) => {
      expect(isCalendarDate(value)).toBe(true)
    },
  )

  test.each([
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a hundredth year', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['one digit', '2026-3-9'],
    ['a year that is not all digits', '20x6-01-01'],
    ['a year of hyphens and digits', '--00-01-01'],
    ['a month that is not all digits', '2026-1x-01'],
    ['a day that is not all digits', '2026-01-1x'],
    ['British order', '09/03/2026'],
    ['a time of day', '2026-03-09T00:00'],
    ['a space', '2026-03-09 '],
    ['a line end', '2026-03-09\n'],
    ['another script of digits', '٢٠٢٦-٠٣-٠٩'],
    ['a part of a date', '2026-03'],
    ['nothing', ''],
    ['a number', 20260309],
    ['null', null],
    ['a list', ['2026-03-09']],
  ])('%s is not', (_, value) => {
    expect(isCalendarDate(value)).toBe(false)
  })

  test('agrees with the date that the model accepts', () => {
    const accepts = z.iso.date()
    const nearlyDates = fc.oneof(
      fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/),
      fc.string({ unit: fc.constantFrom(...'0123456789-T '), minLength: 8, maxLength: 11 }),
      anyDate,
    )
    fc.assert(
      fc.property(nearlyDates, (value) => {
        expect(isCalendarDate(value)).toBe(accepts.safeParse(value).success)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('addDays', () => {
  test.each([
    ['the same day', '2026-03-09', 0, '2026-03-09'],
    ['into the next year', '2026-12-31', 1, '2027-01-01'],
    ['over a leap day', '2024-02-28', 1, '2024-02-29'],
    ['over a missing leap day', '2026-02-28', 1, '2026-03-01'],
    ['back over a leap day', '2024-03-01', -1, '2024-02-29'],
    ['six weeks', '2026-07-20', 6 * 7, '2026-08-31'],
    ['26 weeks beginning with the day of issue', '2025-01-06', 26 * 7 - 1, '2025-07-06'],
    ['over the day on which clocks go back', '2026-10-24', 2, '2026-10-26'],
  ])('%s', (_, from, days, expected) => {
    expect(addDays(from, days)).toBe(expected)
  })

  test('agrees with Temporal, and daysBetween undoes it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const later = addDays(date, days)
        expect(later).toBe(Temporal.PlainDate.from(date).add({ days }).toString())
        expect(daysBetween(date, later)).toBe(days)
        expect(daysBetween(later, date)).toBe(-days + 0)
      }),
    )
  })

  test('stops at the first and the last day that four digits can write', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('9998-12-31', 366)).toBe('9999-12-31')
    expect(addMonths('9999-12-31', 1)).toBe('9999-12-31')
    expect(addMonths('9999-06-15', 7)).toBe('9999-12-31')
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01')
    expect(addMonths('0000-03-31', -3)).toBe('0000-01-01')
    expect(birthday('9999-12-31', 18)).toBe('9999-12-31')
    expect(birthday('9996-02-29', 3)).toBe('9999-03-01')
    expect(birthday('9996-02-29', 4)).toBe('9999-12-31')
  })

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s days or months', (n) => {
    expect(() => addDays('2026-03-09', n)).toThrow(`by a whole number of days, not ${n}`)
    expect(() => addMonths('2026-03-09', n)).toThrow(`by a whole number of months, not ${n}`)
  })
})

describe('addMonths: the corresponding date, else the last day of the month', () => {
  test.each([
    ['30 September + 4 months', '2025-09-30', 4, '2026-01-30'],
    ['30 November + 3 months', '2025-11-30', 3, '2026-02-28'],
    ['30 November + 3 months, into a leap year', '2027-11-30', 3, '2028-02-29'],
    ['31 January + 1 month', '2026-01-31', 1, '2026-02-28'],
    ['31 January + 1 month, in a leap year', '2024-01-31', 1, '2024-02-29'],
    ['31 January + 2 months, not chained', '2026-01-31', 2, '2026-03-31'],
    ['28 February + 1 month stays on the 28th', '2026-02-28', 1, '2026-03-28'],
    ['29 February + 12 months', '2024-02-29', 12, '2025-02-28'],
    ['29 February + 48 months', '2024-02-29', 48, '2028-02-29'],
    ['31 August + 6 months', '2025-08-31', 6, '2026-02-28'],
    ['mid-month + 3 months', '2026-03-09', 3, '2026-06-09'],
    ['back a month from 31 March', '2026-03-31', -1, '2026-02-28'],
    ['none', '2026-03-31', 0, '2026-03-31'],
  ])('%s', (_, from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected)
  })

  test('agrees with Temporal', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString())
      }),
    )
  })

  test('three months are not 90 days, nor 12 weeks', () => {
    expect(daysBetween('2026-06-01', addMonths('2026-06-01', 3))).toBe(92)
  })
})

describe('dayOfWeek', () => {
  test.each([
    ['2026-11-21', 6],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2024-02-29', 4],
    ['1900-01-01', 1],
  ])('%s is day %i', (date, expected) => {
    expect(dayOfWeek(date)).toBe(expected)
  })

  test('agrees with Temporal', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dayOfWeek(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek)
      }),
    )
  })
})

describe('age', () => {
  test.each([
    ['on the day of the birth', '2010-05-17', '2010-05-17', 0],
    ['the day before the 16th birthday', '2010-05-17', '2026-05-16', 15],
    ['the 16th birthday', '2010-05-17', '2026-05-17', 16],
    ['the day after', '2010-05-17', '2026-05-18', 16],
    ['born on New Year’s Eve, next day', '2010-12-31', '2011-01-01', 0],
    ['born on 29 February, 28 February of a common year', '2008-02-29', '2026-02-28', 17],
    ['born on 29 February, 1 March of a common year', '2008-02-29', '2026-03-01', 18],
    ['born on 29 February, 28 February of a leap year', '2008-02-29', '2024-02-28', 15],
    ['born on 29 February, 29 February', '2008-02-29', '2024-02-29', 16],
    ['the day before the birth', '2010-05-17', '2010-05-16', -1],
  ])('%s', (_, born, on, expected) => {
    expect(ageOn(born, on)).toBe(expected)
  })

  test.each([
    ['2010-05-17', 18, '2028-05-17'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 16, '2024-02-29'],
    ['2010-12-31', 1, '2011-12-31'],
    ['2010-05-17', 0, '2010-05-17'],
  ])('born %s is %i on %s', (born, age, expected) => {
    expect(birthday(born, age)).toBe(expected)
  })

  test('a birthday is the first day of its age', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 25 }), (born, age) => {
        const day = birthday(born, age)
        expect(ageOn(born, day)).toBe(age)
        expect(ageOn(born, addDays(day, -1))).toBe(age - 1)
      }),
    )
  })

  test('agrees with Temporal on whole years passed, but for 29 February', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (born, on) => {
        fc.pre(born <= on && !born.endsWith('-02-29'))
        const { years } = Temporal.PlainDate.from(born).until(on, { largestUnit: 'years' })
        expect(ageOn(born, on)).toBe(years)
      }),
    )
  })
})

test.each([
  ['addDays', () => addDays('2026-02-30', 1)],
  ['addMonths', () => addMonths('2026-02-30', 1)],
  ['daysBetween, first', () => daysBetween('2026-02-30', '2026-03-01')],
  ['daysBetween, second', () => daysBetween('2026-03-01', '2026-02-30')],
  ['dayOfWeek', () => dayOfWeek('2026-02-30')],
  ['ageOn, birth', () => ageOn('2026-02-30', '2026-03-01')],
  ['ageOn, day', () => ageOn('2026-03-01', '2026-02-30')],
  ['birthday', () => birthday('2026-02-30', 18)],
])('%s refuses a day that does not exist, and says how to write one', (_, call) => {
  expect(call).toThrow(
    expect.objectContaining({
      name: 'CalendarDateError',
      code: 'E_CALENDAR_DATE',
      value: '2026-02-30',
      message: '"2026-02-30" is not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-03-09',
    }),
  )
})
