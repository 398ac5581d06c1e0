import { addMonths, ageOn, birthday, type Child } from '@open-care-plan/model'

/**
 * The day until which the record of a looked-after child is kept: the 75th anniversary of the birth, or 15 years from the death of
 * one who died before 18 (SI 2010/959 reg 50). Undefined where the date of birth is not recorded, or is still to come.
 */
export function keptUntil({ dateOfBirth, diedOn }: Child, asAt: string): string | undefined {
  if (dateOfBirth === undefined || dateOfBirth > asAt) return undefined
  return diedOn !== undefined && diedOn <= asAt && ageOn(dateOfBirth, diedOn) < 18
    ? addMonths(diedOn, 15 * 12)
    : birthday(dateOfBirth, 75)
}
