import type { Condition } from '../engine/rule.ts'
import { ordinaryPlan } from './conditions.ts'

/** The day on which this time in care began is recorded. Most time limits run from it, or only within it. */
export const lookedAfterSinceKnown: Condition = {
  holds: (facts) => (facts.lookedAfterFrom === undefined ? undefined : true),
  otherwise: 'The child is not looked after on this day',
  missing: { path: '/legal/lookedAfterFrom', message: 'Enter the day the child became looked after' },
}

/** What every time limit of being looked after asks first. */
export const timeLimits = [...ordinaryPlan, lookedAfterSinceKnown] as const
