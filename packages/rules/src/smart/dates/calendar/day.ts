import { addDays, addMonths, dayOfWeek } from '@open-care-plan/model'

/**
 * A day of the calendar as one number: 20261002 is 2 October 2026. Such numbers compare as days do, which is most of what is asked
 * of a date in a text; sums are left to the model.
 */
export type Day = number

/** The first and the last day of a stretch. One day is its own first and last. */
export interface Period {
  readonly from: Day
  readonly to: Day
  /** Worked out from the usual terms of England or from an age in years alone, so that a school or a birthday may move it. */
  readonly approximate?: true
}

export const dayOf = (year: number, month: number, day: number): Day => year * 10_000 + month * 100 + day
export const yearOf = (day: Day): number => Math.floor(day / 10_000)
export const monthOf = (day: Day): number => Math.floor(day / 100) % 100
export const oneDay = (day: Day): Period => ({ from: day, to: day })

const pad = (number: number, length: number) => String(number).padStart(length, '0')

/** `YYYY-MM-DD`. */
export const textOf = (day: Day): string =>
  `${pad(yearOf(day), 4)}-${pad(monthOf(day), 2)}-${pad(day % 100, 2)}`

const hyphen = 45

/** The day that `YYYY-MM-DD` names; undefined where there is no such day. */
export function dayFrom(text: string | undefined): Day | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return day >= 1 && day <= lastOfMonth(year, month) ? dayOf(year, month, day) : undefined
}

/** The number that the digits from one place to another make; NaN where they are not all digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const known = (text: string): Day => dayFrom(text) as Day

/** The day that many days later. Within a month it takes no more than a sum. */
export function plusDays(day: Day, days: number): Day {
  const ofMonth = (day % 100) + days
  const isNear = ofMonth >= 1 && ofMonth <= 28 && Number.isInteger(days)
  return isNear ? day + days : known(addDays(textOf(day), days))
}

export const plusMonths = (day: Day, months: number): Day => known(addMonths(textOf(day), months))

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => dayOfWeek(textOf(day))

/** The first day on or after another that is that day of the week. */
export const weekdayFrom = (day: Day, weekday: number): Day =>
  plusDays(day, (weekday - weekdayOf(day) + 7) % 7)

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const lastOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** Whether there is such a day; without a year (0), whether there is one in any year. */
export const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= lastOfMonth(year === 0 ? 2000 : year, month)
