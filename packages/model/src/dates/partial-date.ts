import { type CalendarDate, daysInMonth, isCalendarDate } from './calendar-date.ts'

/** A date of which only the year, or the year and month, may be known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

export type DatePrecision = 'year' | 'month' | 'day'

/** How one stretch of time stands to another. `overlaps`: it may be before, after, or the same. */
export type PartialOrder = 'before' | 'after' | 'overlaps'

/** Thrown where a partial date is asked for and something else is given. */
export class PartialDateError extends Error {
  override readonly name = 'PartialDateError'
  readonly code = 'E_PARTIAL_DATE'
  /** What was given in place of a partial date. */
  readonly value: unknown

  constructor(value: unknown) {
    super(
      `${JSON.stringify(value)} is not a date, nor a part of one. Write it as YYYY-MM-DD, or only as much as is known: YYYY-MM or YYYY`,
    )
    this.value = value
  }
}

const yearShape = /^\d{4}$/
const monthShape = /^\d{4}-(?:0[1-9]|1[0-2])$/

const precisionOf = (value: unknown): DatePrecision | undefined => {
  if (isCalendarDate(value)) return 'day'
  if (typeof value !== 'string') return undefined
  if (monthShape.test(value)) return 'month'
  return yearShape.test(value) ? 'year' : undefined
}

/** Whether a value is a date, or as much of one as is known. */
export const isPartialDate = (value: unknown): value is PartialDate => precisionOf(value) !== undefined

/** How much of the date is known. */
export function precision(date: PartialDate): DatePrecision {
  const found = precisionOf(date)
  if (!found) throw new PartialDateError(date)
  return found
}

/** The first day that it can mean: `2019` gives `2019-01-01`. */
export function earliestDay(date: PartialDate): CalendarDate {
  const known = precision(date)
  if (known === 'day') return date
  return known === 'month' ? `${date}-01` : `${date}-01-01`
}

/** The last day that it can mean: `2019-02` gives `2019-02-28`. */
export function latestDay(date: PartialDate): CalendarDate {
  const known = precision(date)
  if (known === 'day') return date
  if (known === 'year') return `${date}-12-31`
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`
}

/**
 * Whether one date is surely before or after another. `overlaps` where what is known does not settle it; for two whole
 * dates that is the same day.
 */
export function comparePartial(a: PartialDate, b: PartialDate): PartialOrder {
  if (latestDay(a) < earliestDay(b)) return 'before'
  return earliestDay(a) > latestDay(b) ? 'after' : 'overlaps'
}
