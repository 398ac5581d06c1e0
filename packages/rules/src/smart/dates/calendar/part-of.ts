import type { Part, Piece } from '../expression.ts'
import { type Day, monthOf, type Period, plusDays, weekdayFrom, yearOf } from './day.ts'

/** Days between two days, to within a few: enough to tell which year is nearer. */
export const roughlyBetween = (from: Day, to: Day): number =>
  (yearOf(to) - yearOf(from)) * 365 + (monthOf(to) - monthOf(from)) * 30.4 + ((to % 100) - (from % 100))

/** A part of a stretch. "Early", "mid" and "late" are thirds of it, for none of the words says how much. */
export function partOf(period: Period, part: Part): Period {
  const { from, to } = period
  if (part === 'whole') return period
  if (part === 'start') return { ...period, to: from }
  if (part === 'end') return { ...period, from: to }
  const third = Math.round(roughlyBetween(from, to) / 3)
  if (part === 'early') return { ...period, to: plusDays(from, third) }
  if (part === 'late') return { ...period, from: plusDays(to, -third) }
  return { ...period, from: plusDays(from, third), to: plusDays(to, -third) }
}

/** One day, week or half of a stretch. */
export function pieceOf(period: Period, { unit, ordinal, weekday }: Piece): Period {
  const { from, to } = period
  const isLast = ordinal < 0
  switch (unit) {
    case 'half': {
      const middle = plusDays(from, Math.floor(roughlyBetween(from, to) / 2))
      return ordinal === 1 ? { ...period, to: middle } : { ...period, from: plusDays(middle, 1) }
    }
    case 'day': {
      const day = isLast ? to : plusDays(from, ordinal - 1)
      return { ...period, from: day, to: day }
    }
    case 'weekday': {
      const day = isLast
        ? plusDays(weekdayFrom(plusDays(to, 1), weekday), -7)
        : plusDays(weekdayFrom(from, weekday), (ordinal - 1) * 7)
      return { ...period, from: day, to: day }
    }
    case 'week': {
      const first = isLast ? plusDays(to, -6) : plusDays(from, (ordinal - 1) * 7)
      return { ...period, from: first, to: plusDays(first, 6) }
    }
  }
}
