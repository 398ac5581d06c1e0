import type { CarePlanRecord, Placement, PlacementEnding } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement } from '@open-care-plan/model/testing'
import { since } from './placed.ts'

type Parts = NonNullable<Parameters<typeof aCareOrderPlan>[0]>

/** The day on which the placement of these plans ended: a Friday. */
export const endedOn = '2026-07-24'

/**
 * A child under a care order whose foster placement ended on 24 July 2026 as the care plan had it, and who has lived with another
 * foster carer since. `ending` is laid over the reason.
 */
export const movedOn = (
  ending: PlacementEnding = {},
  placement: Partial<Placement> = {},
  parts: Parts = {},
): CarePlanRecord =>
  aCareOrderPlan({
    placements: [
      aPlacement(since, {
        id: 'placement-1',
        to: endedOn,
        ending: { reason: 'CARPL', ...ending },
        ...placement,
      }),
      aPlacement(endedOn, { id: 'placement-2' }),
    ],
    ...parts,
  })
