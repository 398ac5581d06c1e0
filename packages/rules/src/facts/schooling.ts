import { ageOn, type CarePlanRecord } from '@open-care-plan/model'

/**
 * Whether a child of a date of birth is in key stage 4 on a day: Years 10 and 11, the school years that begin when the child is
 * 14 and 15. A child who is taught with another year group is counted by age.
 */
export function isInKeyStage4(dateOfBirth: string, day: string): boolean {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)
  const ageAtStart = ageOn(dateOfBirth, `${year}-08-31`)
  return ageAtStart === 14 || ageAtStart === 15
}

/** A child of this age has to be in education; a younger one may or may not have been. */
const compulsorySchoolAge = 5

/**
 * Whether a child who is in education now may have been too young for it on a day. From the first day at the present school or
 * nursery on it is known.
 */
export const mayHaveBeenTooYoung = ({ child, education }: CarePlanRecord, on: string): boolean =>
  child.dateOfBirth !== undefined &&
  ageOn(child.dateOfBirth, on) < compulsorySchoolAge &&
  (education?.schoolFrom === undefined || on < education.schoolFrom)
