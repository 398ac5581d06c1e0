import { describe, expect, test } from 'vitest'
import { englandBankHolidays } from './bank-holidays.ts'
import { addDays, dayOfWeek, isCalendarDate } from './calendar-date.ts'

const { days, from, to } = englandBankHolidays
const inYear = (year: number) => days.filter((day) => day.date.startsWith(`${year}-`))
const datesIn = (year: number) => inYear(year).map((day) => day.date.slice(5))
const years = Array.from({ length: 19 }, (_, index) => 2010 + index)

/** Easter Sunday by the method of Gauss, as Oudin gave it for the Gregorian calendar. */
function easterByOudin(year: number): string {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const k = Math.floor((century - 17) / 25)
  let i = (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30
  i -= Math.floor(i / 28) * (1 - Math.floor(29 / (i + 1)) * Math.floor((21 - golden) / 11))
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7
  const offset = i - j
  const month = 3 + Math.floor((offset + 40) / 44)
  const day = offset + 28 - 31 * Math.floor(month / 4)
  return `${year}-0${month}-${String(day).padStart(2, '0')}`
}

/** Easter Sunday from its definition: the Sunday after the 14th day of the moon that falls on 21 March or later. */
function easterByMoon(year: number): string {
  // Holds for 1900 to 2199 alone, when the epacts of the golden numbers stay as they are.
  const fullMoons =
    '0414 0403 0323 0411 0331 0418 0408 0328 0416 0405 0325 0413 0402 0322 0410 0330 0417 0407 0327'
  const moon = fullMoons.split(' ')[year % 19] as string
  const fullMoon = `${year}-${moon.slice(0, 2)}-${moon.slice(2)}`
  return addDays(fullMoon, 7 - (dayOfWeek(fullMoon) % 7))
}

const titled = (year: number, title: string) => inYear(year).find((day) => day.title.startsWith(title))?.date
const monday = (year: number, month: string, which: 'first' | 'last') => {
  const mondays = Array.from(
    { length: 31 },
    (_, index) => `${year}-${month}-${String(index + 1).padStart(2, '0')}`,
  )
    .filter(isCalendarDate)
    .filter((date) => dayOfWeek(date) === 1)
  return mondays.at(which === 'first' ? 0 : -1)
}

test('runs from the first to the last day that it says, in order, each day once', () => {
  expect([from, to]).toEqual(['2010-01-01', '2028-12-31'])
  const dates = days.map((day) => day.date)
  expect(dates).toEqual([...new Set(dates)].sort())
  expect(dates.filter((date) => !isCalendarDate(date) || date < from || date > to)).toEqual([])
})

test('says where it is from, and under which licence', () => {
  expect(englandBankHolidays.source).toContain('GOV.UK')
  expect(englandBankHolidays.licence).toBe('OGL v3.0')
  expect(isCalendarDate(englandBankHolidays.asOf)).toBe(true)
})

test('none falls on a weekend: its substitute day stands here in its place', () => {
  expect(days.filter((day) => dayOfWeek(day.date) > 5)).toEqual([])
})

test('has eight days a year, and nine or ten in the years of a jubilee, wedding, funeral or coronation', () => {
  const counts = Object.fromEntries(
    years.map((year) => [year, inYear(year).length]).filter(([, count]) => count !== 8),
  )
  expect(counts).toEqual({ 2011: 9, 2012: 9, 2022: 10, 2023: 9 })
})

describe.each(years)('%i', (year) => {
  test('Easter agrees with two other ways to find it', () => {
    expect(easterByMoon(year)).toBe(easterByOudin(year))
    expect(titled(year, 'Good Friday')).toBe(addDays(easterByOudin(year), -2))
    expect(titled(year, 'Easter Monday')).toBe(addDays(easterByOudin(year), 1))
  })

  test('May and August Mondays, but for the years that moved them', () => {
    expect(titled(year, 'Early May')).toBe(year === 2020 ? '2020-05-08' : monday(year, '05', 'first'))
    const moved: Record<number, string> = { 2012: '2012-06-04', 2022: '2022-06-02' }
    expect(titled(year, 'Spring')).toBe(moved[year] ?? monday(year, '05', 'last'))
    expect(titled(year, 'Summer')).toBe(monday(year, '08', 'last'))
  })

  test('New Year’s Day, Christmas Day and Boxing Day, or the next working days', () => {
    const next = (date: string, taken: (string | undefined)[] = []): string =>
      dayOfWeek(date) > 5 || taken.includes(date) ? next(addDays(date, 1), taken) : date
    const christmas = `${year}-12-25`
    const boxing = `${year}-12-26`
    // Boxing Day keeps its own day where it is worked, and Christmas goes past it.
    const expected =
      dayOfWeek(boxing) <= 5
        ? { boxing, christmas: next(christmas, [boxing]) }
        : { christmas: next(christmas), boxing: next(boxing, [next(christmas)]) }
    expect(titled(year, "New Year's Day")).toBe(next(`${year}-01-01`))
    expect(titled(year, 'Christmas Day')).toBe(expected.christmas)
    expect(titled(year, 'Boxing Day')).toBe(expected.boxing)
  })

  test('says so where it is a substitute day', () => {
    const onItsDay = ['-01-01', '-12-25', '-12-26']
    for (const { date, title } of inYear(year).filter((day) => /Year|Christmas|Boxing/.test(day.title))) {
      expect(title.endsWith('(substitute day)'), date).toBe(!onItsDay.some((end) => date.endsWith(end)))
    }
  })
})

test.each([
  ['royal wedding', '2011-04-29'],
  ['spring bank holiday moved for the Diamond Jubilee', '2012-06-04'],
  ['Diamond Jubilee', '2012-06-05'],
  ['early May moved to VE day', '2020-05-08'],
  ['spring bank holiday moved for the Platinum Jubilee', '2022-06-02'],
  ['Platinum Jubilee', '2022-06-03'],
  ['state funeral', '2022-09-19'],
  ['coronation', '2023-05-08'],
])('%s: %s', (_, date) => {
  expect(days.map((day) => day.date)).toContain(date)
})

test.each(['2012-05-28', '2020-05-04', '2022-05-30'])('%s, moved away, is worked', (date) => {
  expect(days.map((day) => day.date)).not.toContain(date)
})

test('2022 and 2026 as GOV.UK lists them', () => {
  expect(datesIn(2022).join(' ')).toBe('01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27')
  expect(datesIn(2026).join(' ')).toBe('01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28')
})
