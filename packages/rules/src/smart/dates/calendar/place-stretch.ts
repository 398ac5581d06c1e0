import type { Expression } from '../expression.ts'
import {
  type Day,
  dayOf,
  lastOfMonth,
  monthOf,
  oneDay,
  type Period,
  plusDays,
  plusMonths,
  weekdayFrom,
  yearOf,
} from './day.ts'
import { partOf } from './part-of.ts'

/** A year of the calendar. */
export const wholeYear = (year: number): Period => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })
export const wholeMonth = (year: number, month: number): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month, lastOfMonth(year, month)),
})

/** A week, month or year by its place beside the day of the plan. */
export function placeStretch(
  { of, part, move, year }: Extract<Expression, { type: 'stretch' }>,
  plan: Day,
): Period | undefined {
  const by = move === 'next' ? 1 : move === 'last' ? -1 : 0
  const monday = plusDays(weekdayFrom(plan, 7), -6)
  switch (of) {
    case 'day':
      return oneDay(plusDays(plan, by))
    case 'week': {
      const from = plusDays(monday, by * 7)
      return partOf({ from, to: plusDays(from, 6) }, part)
    }
    case 'weekend': {
      const from = plusDays(monday, 5 + by * 7)
      return { from, to: plusDays(from, 1) }
    }
    case 'month': {
      const first = plusMonths(plan - (plan % 100) + 1, by)
      return partOf(wholeMonth(yearOf(first), monthOf(first)), part)
    }
    case 'quarter': {
      const first = plusMonths(dayOf(yearOf(plan), monthOf(plan) - ((monthOf(plan) - 1) % 3), 1), by * 3)
      return partOf({ from: first, to: plusDays(plusMonths(first, 3), -1) }, part)
    }
    case 'year':
      return partOf(wholeYear(yearOf(plan) + by), part)
    default: {
      // The year of account of councils; that of taxes ends five days later.
      const begins = year !== 0 ? year : yearOf(plan) - (monthOf(plan) < 4 ? 1 : 0) + by
      return partOf({ from: dayOf(begins, 4, 1), to: dayOf(begins + 1, 3, 31) }, part)
    }
  }
}
