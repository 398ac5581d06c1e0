import * as PlainDate from 'temporal-polyfill/fns/PlainDate'

/**
 * A day of the calendar as `YYYY-MM-DD`, without a time of day or a time zone. Two such dates compare as text: `a < b`
 * is true where `a` is the earlier day.
 */
export type CalendarDate = string

/** A day from 1, Monday, to 7, Sunday. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Thrown where a date is asked for and something else is given. Check with `isCalendarDate` what a person typed. */
export class CalendarDateError extends Error {
  override readonly name = 'CalendarDateError'
  readonly code = 'E_CALENDAR_DATE'
  /** What was given in place of a date. */
  readonly value: unknown

  constructor(value: unknown) {
    super(
      `${JSON.stringify(value)} is not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-03-09`,
    )
    this.value = value
  }
}

const shape = /^\d{4}-\d{2}-\d{2}$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has, 28 to 31. Months count from 1; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4))
const monthOf = (date: CalendarDate) => Number(date.slice(5, 7))
const dayOf = (date: CalendarDate) => Number(date.slice(8, 10))

/** Whether a value is a day that exists, written `YYYY-MM-DD`. `2025-02-29` is not. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !shape.test(value)) return false
  const day = dayOf(value)
  return day >= 1 && day <= daysInMonth(yearOf(value), monthOf(value))
}

const parse = (date: CalendarDate): PlainDate.Record => {
  if (!isCalendarDate(date)) throw new CalendarDateError(date)
  return PlainDate.create(yearOf(date), monthOf(date), dayOf(date))
}

const print = (record: PlainDate.Record): CalendarDate => {
  const date = PlainDate.toString(record)
  // Temporal goes on past the year 9999, with a sign and six digits; such text no longer compares as dates do.
  if (!shape.test(date)) throw new CalendarDateError(date)
  return date
}

// Temporal's functions take NaN for 0 in places.
const whole = (count: number, unit: string) => {
  if (Number.isSafeInteger(count)) return count
  throw new RangeError(`A date moves by a whole number of ${unit}, not ${count}`)
}

/** How many sums are remembered: of so many lengths, so many days each. That is many plans' worth, and a few megabytes at most. */
const most = { lengths: 32, days: 1024 }

/** The same sums are asked for again and again, of one plan and of the next; a look-up costs a tenth of a sum. */
function remembered(sum: (date: CalendarDate, count: number) => CalendarDate) {
  // By the count first, of which there are few: joining both to one key would cost as much as the look-up.
  const byCount = new Map<number, Map<CalendarDate, CalendarDate>>()
  return (date: CalendarDate, count: number): CalendarDate => {
    let known = byCount.get(count)
    const found = known?.get(date)
    if (found !== undefined) return found
    const day = sum(date, count)
    if (known === undefined) {
      if (byCount.size === most.lengths) byCount.clear()
      known = new Map()
      byCount.set(count, known)
    }
    if (known.size === most.days) known.clear()
    known.set(date, day)
    return day
  }
}

/**
 * The day that many days later, or earlier where `days` is negative. Weeks are 7 days each: `addDays(date, 6 * 7)`.
 *
 * A period "beginning with" a day counts that day, so that it ends on `addDays(day, length - 1)`.
 */
export const addDays = remembered((date, days) => print(PlainDate.addDays(parse(date), whole(days, 'days'))))

/**
 * The same-numbered day that many months later, or earlier where `months` is negative; where that month is too short,
 * its last day. This is the corresponding-date rule of Dodds v Walker [1981] 1 WLR 1027: 30 September and four months
 * is 30 January, 30 November and three months is the last day of February.
 *
 * Add from the original date each time. Adding one month after another loses days: 31 January, 28 February, 28 March.
 */
export const addMonths = remembered((date, months) =>
  print(PlainDate.addMonths(parse(date), whole(months, 'months'))),
)

/** Days from one date to another: 1 from a day to the next, negative where `to` is the earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  PlainDate.diffDays(parse(from), parse(to))

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const dayOfWeek = (date: CalendarDate): DayOfWeek => PlainDate.dayOfWeek(parse(date)) as DayOfWeek

/**
 * Age in whole years on a day; below 0 on a day before the birth.
 *
 * An age is reached at the start of the anniversary of the birth (Family Law Reform Act 1969, section 9). A year without
 * a 29 February has no such anniversary for a child born on that day, and the Act does not name another. The age is
 * reached here on 1 March, the first day on which a whole year has passed.
 */
export function ageOn(dateOfBirth: CalendarDate, on: CalendarDate): number {
  for (const date of [dateOfBirth, on]) if (!isCalendarDate(date)) throw new CalendarDateError(date)
  const hadBirthday = on.slice(5) >= dateOfBirth.slice(5)
  return yearOf(on) - yearOf(dateOfBirth) - (hadBirthday ? 0 : 1)
}

/** The first day on which somebody is that many years old. See `ageOn` for a birth on 29 February. */
export function birthday(dateOfBirth: CalendarDate, age: number): CalendarDate {
  const sameNumber = addMonths(dateOfBirth, age * 12)
  return sameNumber.slice(8) === dateOfBirth.slice(8) ? sameNumber : addDays(sameNumber, 1)
}
