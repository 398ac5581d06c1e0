import { englandBankHolidays } from './bank-holidays.ts'
import {
  type CalendarDate,
  CalendarDateError,
  dayOfWeek,
  daysInMonth,
  isCalendarDate,
} from './calendar-date.ts'

/**
 * Which days are worked, for as long as the calendar's table lasts. Every method throws `CalendarRangeError` where the
 * answer, or what leads to it, lies outside the table, and `CalendarDateError` where it is given no date.
 */
export interface WorkingDays {
  /** First day that the calendar knows. */
  readonly from: CalendarDate
  /** Last day that the calendar knows. */
  readonly to: CalendarDate
  /** Not a Saturday, a Sunday or a holiday. */
  isWorkingDay(date: CalendarDate): boolean
  /** The nth working day after a date. The date itself is not counted; 0 gives it back, worked or not. */
  add(date: CalendarDate, n: number): CalendarDate
  /** The nth working day before a date. The date itself is not counted; 0 gives it back, worked or not. */
  subtract(date: CalendarDate, n: number): CalendarDate
}

/** What a working-day calendar is made of. */
export interface WorkingDaysOptions {
  /** Days that are not worked, in any order. Weekends need not be named; days outside `from` and `to` are passed over. */
  readonly holidays: readonly CalendarDate[]
  /** First day for which `holidays` is complete. */
  readonly from: CalendarDate
  /** Last day for which `holidays` is complete. */
  readonly to: CalendarDate
}

/** Thrown where a calendar is asked about a day that its table of holidays does not reach: an error, not a guess. */
export class CalendarRangeError extends RangeError {
  override readonly name = 'CalendarRangeError'
  readonly code = 'E_CALENDAR_RANGE'
  /** The date that was asked about. */
  readonly date: CalendarDate
  /** First and last day that the calendar knows. */
  readonly from: CalendarDate
  readonly to: CalendarDate

  constructor(date: CalendarDate, calendar: Pick<WorkingDays, 'from' | 'to'>, counted = '') {
    super(
      `${counted}${date} is outside the working-day calendar, which covers ${calendar.from} to ${calendar.to}. ` +
        'Make a calendar that covers it with createWorkingDays({ holidays, from, to })',
    )
    this.date = date
    this.from = calendar.from
    this.to = calendar.to
  }
}

/**
 * A calendar of Mondays to Fridays without the holidays.
 *
 * @throws CalendarDateError where a day is not a date; RangeError where `from` is after `to`.
 */
export function createWorkingDays({ holidays, from, to }: WorkingDaysOptions): WorkingDays {
  const closed = new Set(holidays)
  for (const date of [from, to, ...closed]) if (!isCalendarDate(date)) throw new CalendarDateError(date)
  if (from > to)
    throw new RangeError(`A calendar cannot run from ${from} to ${to}. Put the earlier day first`)
  return calendarOf(from, to, (date, weekday) => weekday <= 5 && !closed.has(date))
}

/**
 * The same calendar with further days off: a day proclaimed after the table was made, or an authority's own.
 *
 * @throws CalendarDateError where a day is not a date; CalendarRangeError where it is outside the calendar.
 */
export function withProclaimedDays(calendar: WorkingDays, days: readonly CalendarDate[]): WorkingDays {
  const closed = new Set(days)
  for (const date of closed) {
    if (!isCalendarDate(date)) throw new CalendarDateError(date)
    if (date < calendar.from || date > calendar.to) throw new CalendarRangeError(date, calendar)
  }
  return calendarOf(calendar.from, calendar.to, (date) => !closed.has(date) && calendar.isWorkingDay(date))
}

/** Working days of England, 2010 to 2028: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday. */
export const englandWorkingDays: WorkingDays = createWorkingDays({
  holidays: englandBankHolidays.days.map((day) => day.date),
  from: englandBankHolidays.from,
  to: englandBankHolidays.to,
})

type IsWorked = (date: CalendarDate, weekday: number) => boolean

/** A calendar as two tables, so that every question is one look-up however many days are counted. */
interface Table {
  /** The working days, in order. */
  readonly worked: readonly CalendarDate[]
  /** For each day, how many working days there are up to it and with it. */
  readonly workedBy: ReadonlyMap<CalendarDate, number>
}

function tabulate(from: CalendarDate, to: CalendarDate, isWorked: IsWorked): Table {
  const worked: CalendarDate[] = []
  const workedBy = new Map<CalendarDate, number>()
  let weekday: number = dayOfWeek(from)
  for (const date of eachDay(from, to)) {
    if (isWorked(date, weekday)) worked.push(date)
    workedBy.set(date, worked.length)
    weekday = weekday === 7 ? 1 : weekday + 1
  }
  return { worked, workedBy }
}

function* eachDay(from: CalendarDate, to: CalendarDate): Generator<CalendarDate> {
  const lastYear = Number(to.slice(0, 4))
  for (let year = Number(from.slice(0, 4)); year <= lastYear; year++) {
    for (let month = 1; month <= 12; month++) {
      const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`
      for (let day = 1; day <= daysInMonth(year, month); day++) {
        const date = prefix + String(day).padStart(2, '0')
        if (date >= from && date <= to) yield date
      }
    }
  }
}

function calendarOf(from: CalendarDate, to: CalendarDate, isWorked: IsWorked): WorkingDays {
  let made: Table | undefined
  // Made when first asked, so that importing the model costs nothing.
  const table = () => {
    made ??= tabulate(from, to, isWorked)
    return made
  }

  const upTo = (date: CalendarDate): number => {
    const count = table().workedBy.get(date)
    if (count !== undefined) return count
    throw isCalendarDate(date) ? new CalendarRangeError(date, { from, to }) : new CalendarDateError(date)
  }

  const isWorkingDay = (date: CalendarDate) => {
    const count = upTo(date)
    return count > 0 && table().worked[count - 1] === date
  }

  const nth = (index: number, date: CalendarDate, counted: string): CalendarDate => {
    const found = table().worked[index]
    if (found === undefined) throw new CalendarRangeError(date, { from, to }, counted)
    return found
  }

  return {
    from,
    to,
    isWorkingDay,
    add(date, n) {
      const before = upTo(date)
      return checkCount(n) === 0 ? date : nth(before + n - 1, date, `The day ${n} working days after `)
    },
    subtract(date, n) {
      const before = upTo(date) - (isWorkingDay(date) ? 1 : 0)
      return checkCount(n) === 0 ? date : nth(before - n, date, `The day ${n} working days before `)
    },
  }
}

const checkCount = (n: number) => {
  if (Number.isSafeInteger(n) && n >= 0) return n
  throw new RangeError(
    `Working days are counted in whole numbers from 0, not ${n}. To count back, use subtract`,
  )
}
