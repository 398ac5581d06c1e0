import type { CarePlanRecord, Placement, PlacementPlan } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement, aSection20Plan } from '@open-care-plan/model/testing'

type Parts = NonNullable<Parameters<typeof aCareOrderPlan>[0]>

/** The day on which the placement of these plans began, and the child became looked after. */
export const since = '2025-09-01'

/** A child under a care order in one placement since 1 September 2025: foster care, unless the changes say otherwise. */
export const inCareIn = (placement: Partial<Placement> = {}, parts: Parts = {}): CarePlanRecord =>
  aCareOrderPlan({ placements: [aPlacement(since, placement)], ...parts })

/** The same child, accommodated under section 20. */
export const accommodatedIn = (placement: Partial<Placement> = {}, parts: Parts = {}): CarePlanRecord =>
  aSection20Plan({ placements: [aPlacement(since, placement)], ...parts })

/** Under a care order and placed with a parent since that day. */
export const homeUnderCareOrder = (placement: Partial<Placement> = {}, parts: Parts = {}): CarePlanRecord =>
  inCareIn({ type: 'P1', section22C: 'parents', ...placement }, parts)

/** Under a care order in foster care, with a placement plan that says nothing but what is given. */
export const withPlacementPlan = (plan: PlacementPlan, parts: Parts = {}): CarePlanRecord =>
  inCareIn({ plan: { preparedOn: since, ...plan } }, parts)

/** A child who is looked after only in short breaks. */
export const shortBreaks = (): CarePlanRecord => aCareOrderPlan({ legal: { shortBreaks: true } })

/** A child placed for adoption under a placement order. */
export const placedForAdoption = (parts: Parts = {}): CarePlanRecord =>
  aCareOrderPlan({
    legal: {
      lookedAfterFrom: since,
      statuses: [{ id: 'status-1', status: 'E1', from: since }],
    },
    placements: [{ id: 'placement-1', from: since, type: 'A6' }],
    ...parts,
  })
