import { addMonths, ageOn, type CarePlanRecord } from '@open-care-plan/model'
import { mayHaveBeenTooYoung } from './schooling.ts'

/** From this age on a young person may be in work or training, or have no place at all. */
const pastSchoolAge = 16

/**
 * Whether a child who is in education now may not have been on a day: too young for it, or 16 and not yet at the present school or
 * college.
 */
export function mayHaveHadNoSchool(plan: CarePlanRecord, on: string): boolean {
  const { dateOfBirth } = plan.child
  const { schoolFrom } = plan.education ?? {}
  if (mayHaveBeenTooYoung(plan, on)) return true
  return (
    dateOfBirth !== undefined &&
    schoolFrom !== undefined &&
    on < schoolFrom &&
    ageOn(dateOfBirth, on) >= pastSchoolAge
  )
}

/** A PEP may be begun while a move into care is planned. What is older than a month is of an earlier time in care, or a slip. */
export const pepCountsFrom = (lookedAfterFrom: string): string => addMonths(lookedAfterFrom, -1)
