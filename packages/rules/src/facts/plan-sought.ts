import type { CarePlanRecord, PermanenceOption, Proceedings } from '@open-care-plan/model'
import { runsOn } from './by-day.ts'
import type { CaseFacts } from './case-facts.ts'
import { type CourtCase, courtCases } from './court-cases.ts'
import type { Located } from './located.ts'
import { mainPlans, runningPlans } from './permanence-plans.ts'

type FinalPlan = NonNullable<NonNullable<Proceedings['plan']>['final']>

/** The plan put to the court at the end, by its code; undefined for as long as the case has not come so far. */
export function finalPlan({ plan }: Proceedings): FinalPlan | undefined {
  return plan?.final === 'H' ? undefined : plan?.final
}

/** The plan before the court: the one put to it at the end, else the one that the case began with. */
const planBefore = (value: Proceedings) => finalPlan(value) ?? value.plan?.initial

const pendingPlacement = (plan: CarePlanRecord, asAt: string) =>
  courtCases(plan, 'placement', asAt).some(({ pending }) => pending)

/** Whether adoption is the plan: the main one for permanence, or what a court is asked for. */
export const adoptionPlanned = ({ plan, asAt, careCases, died }: CaseFacts): boolean =>
  !died &&
  (mainPlanIsAdoption(plan, asAt) ||
    careCases.some(({ value, pending }) => pending && planBefore(value) === 'C') ||
    pendingPlacement(plan, asAt))

/** As in `mainPlans`: one that is not marked is the main plan only where none is. */
function mainPlanIsAdoption({ permanence }: CarePlanRecord, asAt: string): boolean {
  let unmarked = false
  let marked = false
  for (const each of permanence?.plans ?? []) {
    if (each.plan === undefined || each.standing === 'parallel' || !runsOn(each, asAt)) continue
    if (each.standing === 'main') {
      if (each.plan === 'ADOPTION') return true
      marked = true
    } else if (each.plan === 'ADOPTION') unmarked = true
  }
  return unmarked && !marked
}

/** Whether a court is asked to let the child grow up away from the parents: where nothing says otherwise, it may be. */
export const separationSought = ({ plan, asAt, careCases }: CaseFacts): boolean =>
  careCases.some((one) => one.pending && awayFromParents(one, plan, asAt)) || pendingPlacement(plan, asAt)

function awayFromParents({ value }: CourtCase, plan: CarePlanRecord, asAt: string): boolean {
  const code = planBefore(value)
  if (code !== undefined) return code !== 'B' && code !== 'D'
  const main = mainPlans(runningPlans(plan, asAt))
  return main.length === 0 || !main.every(({ value: { plan: kind } }) => kind !== undefined && home.has(kind))
}

const home: ReadonlySet<string> = new Set(['REMAINSUP', 'RETURN1M', 'RETURN6M', 'RETURNEV'])

/** How many options there are. One kind is one option, however often it stands there; another option may be any. */
export function differentOptions(options: readonly Located<PermanenceOption>[]): number {
  const kinds = new Set<string>()
  for (const { value, path } of options) {
    kinds.add(value.option === undefined || value.option === 'other' ? path : value.option)
  }
  return kinds.size
}
