import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { englandBankHolidays } from './bank-holidays.ts'
import { addDays } from './calendar-date.ts'
import {
  CalendarRangeError,
  createWorkingDays,
  englandWorkingDays,
  type WorkingDays,
  withProclaimedDays,
} from './working-days.ts'

const holidays = new Set(englandBankHolidays.days.map((day) => day.date))

/** The same questions answered one day at a time, with Temporal and no table. */
const isWorkedByHand = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !holidays.has(date.toString())
function countByHand(from: string, n: number, step: 1 | -1): string {
  let date = Temporal.PlainDate.from(from)
  for (let left = n; left > 0; ) {
    date = date.add({ days: step })
    if (isWorkedByHand(date)) left--
  }
  return date.toString()
}

const dayFrom = (first: string, last: string) => {
  const start = Temporal.PlainDate.from(first)
  const length = start.until(last).days
  return fc.integer({ min: 0, max: length }).map((days) => start.add({ days }).toString())
}

describe('isWorkingDay', () => {
  test.each([
    ['a Friday', '2026-11-20', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['a Monday', '2026-11-23', true],
    ['Good Friday', '2026-04-03', false],
    ['the Thursday before', '2026-04-02', true],
    ['Easter Monday', '2026-04-06', false],
    ['the Tuesday after', '2026-04-07', true],
    ['Christmas Day', '2025-12-25', false],
    ['Boxing Day', '2025-12-26', false],
    ['Christmas Eve', '2025-12-24', true],
    ['Boxing Day on a Saturday', '2026-12-26', false],
    ['its substitute day', '2026-12-28', false],
    ['Christmas Day on a Sunday', '2022-12-25', false],
    ['its substitute day, after Boxing Day', '2022-12-27', false],
    ['New Year’s Day on a Saturday', '2022-01-01', false],
    ['its substitute day', '2022-01-03', false],
    ['a leap day', '2024-02-29', true],
    ['VE day 2020', '2020-05-08', false],
    ['the Monday that it was moved from', '2020-05-04', true],
    ['the Platinum Jubilee Thursday', '2022-06-02', false],
    ['the Platinum Jubilee Friday', '2022-06-03', false],
    ['the Monday that it was moved from', '2022-05-30', true],
    ['the state funeral', '2022-09-19', false],
    ['the coronation Monday', '2023-05-08', false],
    ['the royal wedding', '2011-04-29', false],
    ['the first day of the table', '2010-01-01', false],
    ['the last day of the table', '2028-12-31', false],
    ['the last working day of the table', '2028-12-29', true],
  ])('%s, %s: %s', (_, date, expected) => {
    expect(englandWorkingDays.isWorkingDay(date)).toBe(expected)
  })
})

describe('add: the day itself is not counted', () => {
  test.each([
    ['placed on a Monday, day 1 is Tuesday', '2026-11-16', 1, '2026-11-17'],
    ['placed on a Saturday, Monday is day 1', '2026-11-21', 1, '2026-11-23'],
    ['placed on a Sunday, Monday is day 1', '2026-11-22', 1, '2026-11-23'],
    ['placed on a Friday, Monday is day 1', '2026-11-20', 1, '2026-11-23'],
    ['ten working days are two weeks without holidays', '2026-11-16', 10, '2026-11-30'],
    ['twenty from a Saturday', '2026-11-21', 20, '2026-12-18'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['placed on Good Friday', '2026-04-03', 1, '2026-04-07'],
    ['five over Easter', '2026-04-01', 5, '2026-04-10'],
    ['over Christmas and New Year', '2025-12-24', 5, '2026-01-05'],
    ['over a Christmas with two substitute days', '2027-12-24', 1, '2027-12-29'],
    ['over VE day 2020', '2020-05-07', 1, '2020-05-11'],
    ['over the Jubilee', '2022-06-01', 1, '2022-06-06'],
    ['over the state funeral', '2022-09-16', 1, '2022-09-20'],
    ['over both May holidays of 2023', '2023-04-28', 5, '2023-05-09'],
    ['onto a leap day', '2024-02-28', 1, '2024-02-29'],
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
    ['none, on a working day', '2026-11-20', 0, '2026-11-20'],
    ['none, on a Saturday', '2026-11-21', 0, '2026-11-21'],
    ['onto the last working day of the table', '2028-12-28', 1, '2028-12-29'],
  ])('%s', (_, from, n, expected) => {
    expect(englandWorkingDays.add(from, n)).toBe(expected)
  })
})

describe('subtract: the day itself is not counted', () => {
  test.each([
    ['before a Monday is Friday', '2026-11-23', 1, '2026-11-20'],
    ['before a Saturday is Friday', '2026-11-21', 1, '2026-11-20'],
    ['before Easter Monday is Thursday', '2026-04-06', 1, '2026-04-02'],
    ['before the Tuesday after Easter', '2026-04-07', 1, '2026-04-02'],
    ['twenty before a review', '2026-12-18', 20, '2026-11-20'],
    ['none', '2026-11-21', 0, '2026-11-21'],
    ['onto the first working day of the table', '2010-01-05', 1, '2010-01-04'],
  ])('%s', (_, from, n, expected) => {
    expect(englandWorkingDays.subtract(from, n)).toBe(expected)
  })
})

describe('against a count by hand', () => {
  test('every day of the table is worked or not as Temporal and the holidays say', () => {
    const last = Temporal.PlainDate.from(englandWorkingDays.to)
    let worked = 0
    for (
      let date = Temporal.PlainDate.from(englandWorkingDays.from);
      Temporal.PlainDate.compare(date, last) <= 0;
      date = date.add({ days: 1 })
    ) {
      const expected = isWorkedByHand(date)
      if (expected) worked++
      if (englandWorkingDays.isWorkingDay(date.toString()) !== expected) expect.fail(date.toString())
    }
    // 991 weeks and a Friday, Saturday and Sunday; none of the holidays is on a weekend.
    expect(worked).toBe(991 * 5 + 1 - holidays.size)
  })

  test('add', () => {
    fc.assert(
      fc.property(dayFrom('2010-01-01', '2028-06-01'), fc.integer({ min: 0, max: 120 }), (date, n) => {
        expect(englandWorkingDays.add(date, n)).toBe(countByHand(date, n, 1))
      }),
      { numRuns: 300 },
    )
  })

  test('subtract', () => {
    fc.assert(
      fc.property(dayFrom('2010-08-01', '2028-12-31'), fc.integer({ min: 0, max: 120 }), (date, n) => {
        expect(englandWorkingDays.subtract(date, n)).toBe(countByHand(date, n, -1))
      }),
      { numRuns: 300 },
    )
  })

  test('counting in two steps is counting in one, and back again from a working day', () => {
    const few = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(dayFrom('2010-01-01', '2028-01-01'), few, few, (date, a, b) => {
        const end = englandWorkingDays.add(date, a + b)
        expect(englandWorkingDays.add(englandWorkingDays.add(date, a), b)).toBe(end)
        expect(englandWorkingDays.subtract(end, b)).toBe(englandWorkingDays.add(date, a))
        expect(englandWorkingDays.isWorkingDay(end)).toBe(true)
      }),
    )
  })
})

describe('outside the table: an error, not a guess', () => {
  test.each([
    ['the day before it', () => englandWorkingDays.isWorkingDay('2009-12-31'), '2009-12-31'],
    ['the day after it', () => englandWorkingDays.isWorkingDay('2029-01-01'), '2029-01-01'],
    ['adding none to a day after it', () => englandWorkingDays.add('2029-01-01', 0), '2029-01-01'],
    ['adding to a day before it', () => englandWorkingDays.add('2009-12-31', 1), '2009-12-31'],
    ['adding past its end', () => englandWorkingDays.add('2028-12-29', 1), '2028-12-29'],
    ['subtracting past its start', () => englandWorkingDays.subtract('2010-01-04', 1), '2010-01-04'],
    ['subtracting from a day after it', () => englandWorkingDays.subtract('2029-01-05', 1), '2029-01-05'],
  ])('%s', (_, call, date) => {
    expect(call).toThrow(CalendarRangeError)
    expect(call).toThrow(
      expect.objectContaining({
        name: 'CalendarRangeError',
        code: 'E_CALENDAR_RANGE',
        date,
        from: '2010-01-01',
        to: '2028-12-31',
      }),
    )
  })

  test('names the date, the table and the remedy', () => {
    expect(() => englandWorkingDays.isWorkingDay('2029-01-01')).toThrow(
      /^2029-01-01 is outside the working-day calendar, which covers 2010-01-01 to 2028-12-31\. Make a calendar that covers it with createWorkingDays\(\{ holidays, from, to \}\)$/,
    )
    expect(() => englandWorkingDays.add('2028-12-20', 20)).toThrow(
      /^The day 20 working days after 2028-12-20 is outside the working-day calendar/,
    )
    expect(() => englandWorkingDays.subtract('2010-01-08', 20)).toThrow(
      /^The day 20 working days before 2010-01-08 is outside/,
    )
  })

  test.each(['2026-02-29', '2026-2-3', '', 'toString'])('%j is not a date at all', (value) => {
    for (const call of [
      () => englandWorkingDays.isWorkingDay(value),
      () => englandWorkingDays.add(value, 1),
      () => englandWorkingDays.subtract(value, 1),
    ]) {
      expect(call).toThrow(expect.objectContaining({ code: 'E_CALENDAR_DATE' }))
    }
  })

  test.each([-1, 1.5, Number.NaN])('%s working days cannot be counted', (n) => {
    expect(() => englandWorkingDays.add('2026-11-20', n)).toThrow(/whole numbers from 0/)
    expect(() => englandWorkingDays.subtract('2026-11-20', n)).toThrow(/whole numbers from 0/)
  })
})

describe('createWorkingDays', () => {
  const week = { from: '2026-11-16', to: '2026-11-22' }
  const daysOf = (calendar: WorkingDays) =>
    Array.from({ length: 7 }, (_, index) => addDays('2026-11-16', index)).filter((date) =>
      calendar.isWorkingDay(date),
    )

  test('without holidays, Monday to Friday', () => {
    const calendar = createWorkingDays({ holidays: [], ...week })
    expect(daysOf(calendar)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'])
    expect([calendar.from, calendar.to]).toEqual(['2026-11-16', '2026-11-22'])
  })

  test('holidays in any order, twice, on a weekend or outside the calendar', () => {
    const off = ['2026-11-20', '2026-11-16', '2026-11-21', '2026-11-16', '2030-01-01']
    expect(daysOf(createWorkingDays({ holidays: off, ...week }))).toEqual([
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
    ])
  })

  test('of one day', () => {
    const calendar = createWorkingDays({ holidays: [], from: '2026-11-16', to: '2026-11-16' })
    expect(calendar.isWorkingDay('2026-11-16')).toBe(true)
    expect(() => calendar.add('2026-11-16', 1)).toThrow(CalendarRangeError)
  })

  test('takes a longer table than ours', () => {
    const calendar = createWorkingDays({ holidays: ['2029-01-01'], from: '2028-12-01', to: '2029-01-31' })
    expect(calendar.add('2028-12-29', 1)).toBe('2029-01-02')
  })

  test('does not change with the list that it was given', () => {
    const list: string[] = []
    const calendar = createWorkingDays({ holidays: list, ...week })
    list.push('2026-11-16')
    expect(calendar.isWorkingDay('2026-11-16')).toBe(true)
  })

  test('refuses days that are not dates, and an end before the start', () => {
    expect(() => createWorkingDays({ holidays: ['25/12/2026'], ...week })).toThrow(
      /"25\/12\/2026" is not a day/,
    )
    expect(() => createWorkingDays({ holidays: [], from: '2026', to: '2027-01-01' })).toThrow(
      /"2026" is not a day/,
    )
    expect(() => createWorkingDays({ holidays: [], from: '2026-11-16', to: '2026-11-15' })).toThrow(
      'A calendar cannot run from 2026-11-16 to 2026-11-15. Put the earlier day first',
    )
  })
})

describe('withProclaimedDays', () => {
  const proclaimed = withProclaimedDays(englandWorkingDays, ['2027-06-04', '2027-06-05'])

  test('takes the days off, and no others', () => {
    expect(proclaimed.isWorkingDay('2027-06-04')).toBe(false)
    expect(proclaimed.add('2027-06-03', 1)).toBe('2027-06-07')
    expect(proclaimed.subtract('2027-06-07', 1)).toBe('2027-06-03')
    expect(proclaimed.add('2026-04-02', 1)).toBe('2026-04-07')
    expect([proclaimed.from, proclaimed.to]).toEqual([englandWorkingDays.from, englandWorkingDays.to])
  })

  test('leaves the calendar that it was given as it was', () => {
    expect(englandWorkingDays.isWorkingDay('2027-06-04')).toBe(true)
  })

  test('can be done again', () => {
    const twice = withProclaimedDays(proclaimed, ['2027-06-07'])
    expect(twice.add('2027-06-03', 1)).toBe('2027-06-08')
  })

  test('works with a calendar that somebody else made', () => {
    const everyDay: WorkingDays = {
      from: '2026-01-01',
      to: '2026-01-31',
      isWorkingDay: () => true,
      add: addDays,
      subtract: (date, n) => addDays(date, -n),
    }
    expect(withProclaimedDays(everyDay, ['2026-01-03']).add('2026-01-02', 1)).toBe('2026-01-04')
  })

  test('refuses a day outside the calendar, and what is not a day', () => {
    expect(() => withProclaimedDays(englandWorkingDays, ['2029-06-04'])).toThrow(CalendarRangeError)
    expect(() => withProclaimedDays(englandWorkingDays, ['4 June 2027'])).toThrow(
      /is not a day of the calendar/,
    )
  })
})
