import type { Placement, PlacementPlan } from '@open-care-plan/model'
import type { CaseFacts } from './case-facts.ts'
import type { Located } from './located.ts'
import { isPlacedForAdoption } from './placed-for-adoption.ts'
import { isOtherByCodeOnly, placementSetting } from './placement-setting.ts'
import { present } from './present.ts'

const noPlacement = 'No placement is recorded for this day, which is reported on its own'
const noPlan = 'No placement plan is recorded, which is reported on its own'
/** Why the rules pass over a placement for adoption. */
export const forAdoption =
  'The child is placed for adoption: SI 2010/959 does not apply (reg 3), and what applies instead is not checked here'
const notSection22C = 'The child does not live in accommodation under section 22C'

interface OfFacts {
  readonly facts: CaseFacts
}

/** A placement plan, with the placement that it is for. */
export interface PlanOfPlacement extends Located<PlacementPlan> {
  readonly placement: Located<Placement>
}

/** Where the child lives, if it is accommodation under section 22C; else the reason why the rules pass over it. */
export function section22CPlacement({ facts: { placement } }: OfFacts): Located<Placement> | string {
  if (placement === undefined) return noPlacement
  if (isPlacedForAdoption(placement.value)) return forAdoption
  return placementSetting(placement.value) === 'not-22C' ? notSection22C : placement
}

/** The same for the rules on other arrangements: a code that names such a setting counts, whatever the record says of section 22C. */
export function mayBeOther(context: OfFacts): Located<Placement> | string {
  const { placement } = context.facts
  return placement !== undefined && isOtherByCodeOnly(placement.value)
    ? placement
    : section22CPlacement(context)
}

/** The placement plan of where the child lives; else the reason why there are no details of it to look at. */
export function placementPlan(context: OfFacts): PlanOfPlacement | string {
  const placement = section22CPlacement(context)
  if (typeof placement === 'string') return placement
  const { plan } = placement.value
  return plan === undefined || !present(plan)
    ? noPlan
    : { value: plan, path: `${placement.path}/plan`, placement }
}

/** Whether a placement has begun by a day. One without a first day has not, so far as anybody can tell. */
export const hasBegun = ({ from }: Placement, day: string) => from !== undefined && from <= day
