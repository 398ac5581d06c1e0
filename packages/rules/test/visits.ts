import { addDays, type CarePlanRecord, type Placement, type Visit } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan, aVisit } from '@open-care-plan/model/testing'

/** The day on which most of the visited children of the tests became looked after and were placed: a Monday. */
export const placedOn = '2025-09-01'

/** Visits at which the child was seen alone, so many days apart, from the first day to the last. */
export function visitsEvery(days: number, first: string, last: string): Visit[] {
  const visits: Visit[] = []
  for (let on = first; on <= last; on = addDays(on, days)) visits.push(aVisit(on))
  return visits
}

/** Visits on the days named. */
export const visitsOn = (...days: readonly string[]): Visit[] => days.map((on) => aVisit(on))

/** A child in one placement since 1 September 2025, with the visits and whatever else the case is about. */
export function aVisitedPlan(
  visits: Visit[] | undefined,
  placement: Partial<Placement> = {},
  parts: Partial<CarePlanRecord> = {},
): CarePlanRecord {
  const from = placement.from ?? placedOn
  return aPlan({
    legal: { lookedAfterFrom: from, statuses: [aLegalStatus('V2', from)], orders: [] },
    placements: [aPlacement(from, { id: 'placement-1', ...placement })],
    ...(visits === undefined ? {} : { visits }),
    ...parts,
  })
}

/** The legal position of a child under one order since the day of the placement. */
export const underOrder = (status: 'C1' | 'C2', from = placedOn): Pick<CarePlanRecord, 'legal'> => ({
  legal: { lookedAfterFrom: from, statuses: [aLegalStatus(status, from)], orders: [] },
})
