import { CalendarRangeError, englandWorkingDays } from '@open-care-plan/model'
import type { Unit } from '../expression.ts'
import { type Day, dayFrom, type Period, plusDays, plusMonths, textOf } from './day.ts'

/** A length counted from the day of the plan, which is not counted itself. */
export function placeLength(count: number, unit: Unit, plan: Day): Period {
  const until = (to: Day, approximate = false): Period => ({
    from: plan,
    to,
    ...(approximate ? { approximate: true } : {}),
  })
  switch (unit) {
    case 'hour':
      return until(plusDays(plan, Math.ceil(count / 24)))
    case 'day':
      return until(plusDays(plan, count))
    case 'working day':
      return workingDays(plan, count) ?? until(plusDays(plan, Math.ceil((count * 7) / 5)), true)
    case 'week':
      return until(plusDays(plan, count * 7))
    case 'month':
      return until(plusMonths(plan, count))
    case 'quarter':
      return until(plusMonths(plan, count * 3))
    case 'year':
      return until(plusMonths(plan, count * 12))
    case 'term':
      return until(plusMonths(plan, count * 4), true)
    case 'half term':
      return until(plusMonths(plan, count * 2), true)
  }
}

function workingDays(plan: Day, count: number): Period | undefined {
  try {
    return { from: plan, to: dayFrom(englandWorkingDays.add(textOf(plan), count)) as Day }
  } catch (error) {
    if (error instanceof CalendarRangeError) return undefined
    throw error
  }
}
