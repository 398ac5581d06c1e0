import type { OutcomeContext } from '../outcome-input.ts'
import { type Day, dayFrom } from './calendar/day.ts'

/** What dates are counted from. Days that are none are taken as not known. */
export interface PlanDay {
  /** The day of the plan; 0 where it is not known. */
  readonly day: Day
  readonly context: OutcomeContext
}

export const planDayOf = (context: OutcomeContext): PlanDay => ({
  day: dayFrom(context.planDate) ?? 0,
  context,
})
