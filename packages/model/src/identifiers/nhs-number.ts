import { type IdentifierCheck, passes, refuses, weightedSum } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

const pattern = /^[0-9]{10}$/
const mustBe = 'Must be 10 digits, without spaces'
const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2]

/** The name that health systems give to NHS numbers in FHIR records. */
export const nhsNumberSystem = 'https://fhir.nhs.uk/Id/nhs-number'

/**
 * Checks an NHS number. The first nine digits, each times its weight of 10 down to 2, add up to a sum; 11 less its
 * remainder by 11 is the last digit, where 11 stands for 0 and 10 is never used. Source: NHS Data Dictionary.
 */
export function checkNhsNumber(value: string): IdentifierCheck {
  if (!pattern.test(value)) return refuses(mustBe)
  // Any digit ten times over passes the sum, and is what people type to fill a box.
  if (/^([0-9])\1{9}$/.test(value)) return refuses('Ten times the same digit is not an NHS number')
  const check = (11 - (weightedSum(value, weights) % 11)) % 11
  return check === Number(value[9])
    ? passes
    : refuses('The last digit does not fit the rest. Check each digit')
}

/** A field for an NHS number, by its shape. */
export const nhsNumberField = (
  title = 'NHS number',
  description = '10 digits, without spaces. It is on letters from the NHS and in the red book.',
) => identifierField(pattern, mustBe, title, description)
