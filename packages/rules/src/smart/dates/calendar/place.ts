import { birthday } from '@open-care-plan/model'
import type { Expression, Lean } from '../expression.ts'
import type { PlanDay } from '../plan.ts'
import {
  type Day,
  dayFrom,
  dayOf,
  exists,
  lastOfMonth,
  monthOf,
  oneDay,
  type Period,
  plusDays,
  plusMonths,
  textOf,
  weekdayOf,
  yearOf,
} from './day.ts'
import { namedDayFrom, namedDayOf } from './named-days.ts'
import { partOf, pieceOf, roughlyBetween } from './part-of.ts'
import { placeLength } from './place-length.ts'
import { placeNear } from './place-near.ts'
import { placeSchool } from './place-school.ts'
import { placeStretch, wholeMonth, wholeYear } from './place-stretch.ts'

/**
 * Puts a date expression on the calendar. Undefined where that takes something that is not known: the day of the plan, a date of
 * birth, the day of an event, the moon.
 */
export function place(what: Expression, plan: PlanDay, lean: Lean): Period | undefined {
  switch (what.type) {
    case 'day':
      return placeDay(what, plan.day, lean)
    case 'year':
      return partOf(wholeYear(what.year), what.part)
    case 'month':
      return placeMonth(what, plan.day, lean)
    case 'length':
      return placeFrom(what, plan)
    case 'named':
      return placeNamed(what, plan.day, lean)
    case 'age':
      return placeAge(what.years, what.months, plan)
    case 'piece': {
      const whole = place(what.of, plan, lean)
      return whole && pieceOf(whole, what)
    }
    case 'none':
      return undefined
    case 'stretch':
      if (what.of === 'school year') return placeSchool(what, plan, lean)
      return plan.day === 0 ? undefined : placeStretch(what, plan.day)
    case 'term':
    case 'half term':
    case 'holiday':
    case 'school years':
      return placeSchool(what, plan, lean)
    default:
      return plan.day === 0 ? undefined : placeNear(what, plan, lean)
  }
}

function placeFrom({ from, count, unit, after }: Of<'length'>, plan: PlanDay): Period | undefined {
  if (from === 'event') return undefined
  if (from === 'plan') return plan.day === 0 ? undefined : placeLength(count, unit, plan.day)
  const start = place(from, plan, 'ahead')
  if (start === undefined) return undefined
  const length = placeLength(count, unit, after ? start.to : start.from)
  return start.approximate ? { ...length, approximate: true } : length
}

type Of<Type extends Expression['type']> = Extract<Expression, { type: Type }>

/** How long ago a day without a year may be to be taken as the one that was meant, in days. */
const tolerance: Readonly<Record<Lean, number>> = { ahead: 28, near: 120, likely: 240, back: 366 }

function placeDay({ year, month, day, weekday, week }: Of<'day'>, plan: Day, lean: Lean): Period | undefined {
  if (year !== 0) return weekOf(dayOf(year, month, day), week)
  if (plan === 0) return undefined
  const chosen = yearFor(plan, lean, (candidate) =>
    exists(candidate, month, day) ? dayOf(candidate, month, day) : 0,
  )
  if (weekday !== 0 && week === 'none') {
    const fits = [chosen, chosen + 1, chosen - 1].find(
      (candidate) => exists(candidate, month, day) && weekdayOf(dayOf(candidate, month, day)) === weekday,
    )
    if (fits !== undefined) return oneDay(dayOf(fits, month, day))
  }
  return exists(chosen, month, day) ? weekOf(dayOf(chosen, month, day), week) : undefined
}

/** The year in which something that comes once a year was meant: the last time if that is not long ago, otherwise the next. */
function yearFor(plan: Day, lean: Lean, inYear: (year: number) => Day): number {
  const year = yearOf(plan)
  for (let recent = year; recent >= year - 1; recent--) {
    const day = inYear(recent)
    if (day !== 0 && day < plan && roughlyBetween(day, plan) <= tolerance[lean]) return recent
  }
  return inYear(year) >= plan ? year : year + 1
}

const weekOf = (day: Day, week: 'none' | 'from' | 'to'): Period =>
  week === 'none'
    ? oneDay(day)
    : week === 'from'
      ? { from: day, to: plusDays(day, 6) }
      : { from: plusDays(day, -6), to: day }

function placeMonth({ year, month, part, move }: Of<'month'>, plan: Day, lean: Lean): Period | undefined {
  if (year !== 0) return partOf(wholeMonth(year, month), part)
  if (plan === 0) return undefined
  const last = (candidate: number) => dayOf(candidate, month, lastOfMonth(candidate, month))
  const chosen = move === 'last' ? yearOf(plan) - (monthOf(plan) > month ? 0 : 1) : yearFor(plan, lean, last)
  return partOf(wholeMonth(chosen, month), part)
}

function placeNamed({ name, year, move }: Of<'named'>, plan: Day, lean: Lean): Period | undefined {
  if (year !== 0) return namedDayOf(name, year)
  if (plan === 0) return undefined
  if (move === 'last' || lean === 'back') {
    const thisYear = namedDayOf(name, yearOf(plan))
    return thisYear === undefined || thisYear.to < plan ? thisYear : namedDayOf(name, yearOf(plan) - 1)
  }
  return namedDayFrom(name, plan)
}

function placeAge(years: number, months: number, { day, context }: PlanDay): Period | undefined {
  const born = dayFrom(context.dateOfBirth)
  if (born !== undefined) {
    const reached = dayFrom(birthday(textOf(born), years)) as Day
    return oneDay(months === 0 ? reached : plusMonths(reached, months))
  }
  if (context.childAge === undefined || day === 0 || months !== 0) return undefined
  // The birthday is some day in a year from the day on which the child can have been a year older at the earliest.
  const wait = years - context.childAge
  return { from: plusMonths(day, (wait - 1) * 12), to: plusMonths(day, wait * 12), approximate: true }
}
