import type { OutcomeContext } from '../outcome-input.ts'
import { type Day, dayFrom } from './calendar/day.ts'
import { termsAround } from './calendar/terms.ts'
import type { Term } from './calendar/usual-terms.ts'

/** What dates are counted from: the day of the plan, and what else is known. */
export class PlanDay {
  /** The day of the plan; 0 where it is not known, or is no day. */
  readonly day: Day
  readonly context: OutcomeContext
  #terms: Map<number, readonly Term[]> | undefined

  constructor(context: OutcomeContext) {
    this.day = dayFrom(context.planDate) ?? 0
    this.context = context
  }

  /** The terms of the school years around one, by the September in which it begins. Worked out once, and only where asked for. */
  termsAround(september: number): readonly Term[] {
    this.#terms ??= new Map()
    const known = this.#terms.get(september)
    if (known !== undefined) return known
    const terms = termsAround(september, this.context.termDates)
    this.#terms.set(september, terms)
    return terms
  }
}
