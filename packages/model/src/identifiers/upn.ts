import { type IdentifierCheck, passes, refuses } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

/** The letters that a UPN may hold. I, O and S look too much like digits. A letter counts as its place here, from 0. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

const pattern = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/

const mustBe =
  'Must be 13 characters: a letter, then 12 digits, or 11 digits and a letter. The letters I, O and S are not used'

/**
 * Checks a unique pupil number, permanent (a letter and 12 digits) or temporary (a letter, 11 digits and a letter).
 *
 * The first letter follows from the rest. Characters 2 to 4 are the number of the authority that issued it; they are not
 * looked up, as authorities that ended long ago still stand in the numbers of today.
 *
 * Source: Department for Education, unique pupil numbers.
 */
export function checkUpn(value: string): IdentifierCheck {
  if (!pattern.test(value)) return refuses(mustBe)
  let sum = 0
  for (let index = 1; index < 13; index++) {
    const character = value[index] as string
    const place = letters.indexOf(character)
    sum += (index + 1) * (place < 0 ? Number(character) : place)
  }
  return value[0] === letters[sum % 23]
    ? passes
    : refuses('The letter at the start does not fit the rest. Check each character')
}

/** A field for a unique pupil number, by its shape. */
export const upnField = (
  title = 'Unique pupil number (UPN)',
  description = 'A letter and 12 digits; in a temporary number the last one is a letter.',
) => identifierField(pattern, mustBe, title, description)
