import type { Part } from '../expression.ts'
import { type Day, monthOf, type Period, plusDays, yearOf } from './day.ts'

/** Days between two days, to within a few: enough to tell which year is nearer. */
export const roughlyBetween = (from: Day, to: Day): number =>
  (yearOf(to) - yearOf(from)) * 365 + (monthOf(to) - monthOf(from)) * 30.4 + ((to % 100) - (from % 100))

/** A part of a stretch: about a third of it, for none of the words says how much. Whole weeks and less are left whole. */
export function partOf(period: Period, part: Part): Period {
  if (part === 'whole') return period
  const { from, to } = period
  if (part === 'start') return { ...period, to: from }
  if (part === 'end') return { ...period, from: to }
  const third = Math.round(roughlyBetween(from, to) / 3)
  return { ...period, from: plusDays(from, third), to: plusDays(to, -third) }
}
