import { dayNumber, dayOfNumber, daysInMonth, written } from './day-number.ts'

export { daysInMonth } from './day-number.ts'

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

const zero = 48
const hyphen = 45

/** The number that the digits from one place to another make; NaN where they are not all digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - zero
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

// Read as digits and not as slices: sums of dates are most of what a check does with a long record.
const yearOf = (date: CalendarDate) => digits(date, 0, 4)
const monthOf = (date: CalendarDate) => digits(date, 5, 7)
const dayOf = (date: CalendarDate) => digits(date, 8, 10)

/** Whether a value is a day that exists, written `YYYY-MM-DD`. `2025-02-29` is not. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || value.length !== 10) return false
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false
  const year = yearOf(value)
  const day = dayOf(value)
  // What is not all digits is NaN, which no comparison holds for; a month’s length alone would let such a year through.
  return year >= 0 && day >= 1 && day <= daysInMonth(year, monthOf(value))
}

const numberOf = (date: CalendarDate): number => {
  if (!isCalendarDate(date)) throw new CalendarDateError(date)
  return dayNumber(yearOf(date), monthOf(date), dayOf(date))
}

/**
 * The calendar ends where its days no longer compare as text: past the year 9999 they have a sign and six digits. Systems write
 * 9999-12-31 for a day that they do not know, so a sum stops there and does not throw.
 */
const within = (date: CalendarDate): CalendarDate => {
  if (date.length === 10) return date
  return date.startsWith('-') ? '0000-01-01' : '9999-12-31'
}

const whole = (count: number, unit: string) => {
  if (Number.isSafeInteger(count)) return count
  throw new RangeError(`A date moves by a whole number of ${unit}, not ${count}`)
}

/**
 * The day that many days later, or earlier where `days` is negative. Weeks are 7 days each: `addDays(date, 6 * 7)`. No
 * day comes before 0000-01-01 or after 9999-12-31: a sum stops there.
 *
 * A period "beginning with" a day counts that day, so that it ends on `addDays(day, length - 1)`.
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  within(dayOfNumber(numberOf(date) + whole(days, 'days')))

/**
 * The same-numbered day that many months later, or earlier where `months` is negative; where that month is too short,
 * its last day. This is the corresponding-date rule of Dodds v Walker [1981] 1 WLR 1027: 30 September and four months
 * is 30 January, 30 November and three months is the last day of February.
 *
 * No day comes before 0000-01-01 or after 9999-12-31: a sum stops there.
 *
 * Add from the original date each time. Adding one month after another loses days: 31 January, 28 February, 28 March.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (!isCalendarDate(date)) throw new CalendarDateError(date)
  const count = yearOf(date) * 12 + monthOf(date) - 1 + whole(months, 'months')
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return within(written(year, month, Math.min(dayOf(date), daysInMonth(year, month))))
}

/** Days from one date to another: 1 from a day to the next, negative where `to` is the earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => numberOf(to) - numberOf(from)

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: CalendarDate): DayOfWeek {
  // 1 January 1970 was a Thursday.
  const fromMonday = (numberOf(date) + 3) % 7
  return ((fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1) as DayOfWeek
}

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
