import type { CarePlanRecord, PermanencePlan } from '@open-care-plan/model'
import { runsOn } from './by-day.ts'
import { type Located, located } from './located.ts'

/** The plans for permanence that run on a day. */
export const runningPlans = (plan: CarePlanRecord, day: string): Located<PermanencePlan>[] =>
  located(plan.permanence?.plans, '/permanence/plans').filter(
    ({ value }) => value.plan !== undefined && runsOn(value, day),
  )

/** Those of them that are the main plan: marked so, or not marked as running beside another. */
export function mainPlans(running: readonly Located<PermanencePlan>[]): readonly Located<PermanencePlan>[] {
  const marked = running.filter(({ value }) => value.standing === 'main')
  return marked.length > 0 ? marked : running.filter(({ value }) => value.standing === undefined)
}
