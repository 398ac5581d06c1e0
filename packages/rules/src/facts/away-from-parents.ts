import type { Placement } from '@open-care-plan/model'
import type { CaseFacts } from './case-facts.ts'
import type { Located } from './located.ts'
import { section22CPlacement } from './placement-plan.ts'
import { placementSetting } from './placement-setting.ts'

/**
 * Where the child lives, if it is accommodation under section 22C and not with a parent: the placements of which section 22C(5)
 * to (9) speaks. Else the reason why the rules pass over it.
 */
export function placementAwayFromParents(context: {
  readonly facts: CaseFacts
}): Located<Placement> | string {
  const placement = section22CPlacement(context)
  if (typeof placement === 'string') return placement
  return placementSetting(placement.value) === 'parents'
    ? 'The child is placed with a parent or other person with parental responsibility'
    : placement
}
