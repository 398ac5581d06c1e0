import { birthday, type CarePlanRecord } from '@open-care-plan/model'
import { later } from '../timetable/period.ts'
import { careHistory } from './care-history.ts'
import { type CareLeaverStanding, careLeaverCategory } from './category.ts'

/** What the young person of a care plan is on a day, by the dates of the record. */
export const standingOf = (plan: CarePlanRecord, asAt: string): CareLeaverStanding =>
  careLeaverCategory(careHistory(plan), asAt)

/**
 * The day since which a child has been eligible: as the dates settle it, or else as the record gives it, where that can be so.
 * Where neither says, the last day on which it can have begun, so that nothing is called late that was not.
 */
export function eligibleFrom(plan: CarePlanRecord, standing: CareLeaverStanding): string {
  if (standing.from !== undefined) return standing.from
  const latest = standing.fromAtLatest as string
  const recorded = plan.leavingCare?.eligibleFrom
  if (recorded === undefined || recorded >= latest) return latest
  // Nobody is eligible before 16, nor by this time in care before it began.
  const sixteen = birthday(plan.child.dateOfBirth as string, 16)
  return recorded >= later(sixteen, plan.legal?.lookedAfterFrom) ? recorded : latest
}
