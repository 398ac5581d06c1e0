import { birthday } from '@open-care-plan/model'
import type { Expression, Lean } from '../expression.ts'
import type { PlanDay } from '../plan.ts'
import {
  type Day,
  dayFrom,
  dayOf,
  exists,
  monthOf,
  oneDay,
  type Period,
  plusDays,
  textOf,
  weekdayFrom,
  yearOf,
} from './day.ts'

type Of<Type extends Expression['type']> = Extract<Expression, { type: Type }>
type Near = Of<'day of month'> | Of<'weekday'> | Of<'near'> | Of<'birthday'> | Of<'review'>

/** Days that are counted from the day of the plan, or that the context names. */
export function placeNear(what: Near, plan: PlanDay, lean: Lean): Period | undefined {
  switch (what.type) {
    case 'near':
      return oneDay(plusDays(plan.day, what.days))
    case 'weekday': {
      const next = weekdayFrom(plan.day, what.weekday)
      if (what.move === 'last' || lean === 'back') return oneDay(plusDays(next, -7))
      // "Next Friday" is that of next week, "Friday" and "this Friday" the one that comes first.
      if (what.move !== 'next') return oneDay(next)
      return oneDay(plusDays(weekdayFrom(plusDays(plan.day, 1), 1), what.weekday - 1))
    }
    case 'day of month': {
      const year = yearOf(plan.day)
      const month = monthOf(plan.day)
      for (let ahead = 0; ahead < 3; ahead++) {
        const inMonth = ((month - 1 + ahead) % 12) + 1
        const inYear = year + (month + ahead > 12 ? 1 : 0)
        const day = dayOf(inYear, inMonth, what.day)
        if (day >= plan.day && exists(inYear, inMonth, what.day)) return oneDay(day)
      }
      return undefined
    }
    case 'birthday': {
      const born = dayFrom(plan.context.dateOfBirth)
      if (born === undefined) return undefined
      const age = yearOf(plan.day) - yearOf(born)
      const thisYear = dayFrom(birthday(textOf(born), age)) as Day
      return oneDay(thisYear >= plan.day ? thisYear : (dayFrom(birthday(textOf(born), age + 1)) as Day))
    }
    case 'review': {
      const days = (plan.context.reviewDates ?? []).flatMap((text) => dayFrom(text) ?? [])
      const ahead = days.filter((day) => day >= plan.day)
      return ahead.length === 0 ? undefined : oneDay(Math.min(...ahead))
    }
  }
}
