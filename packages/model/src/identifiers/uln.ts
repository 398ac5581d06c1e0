import { type IdentifierCheck, passes, refuses, weightedSum } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

const pattern = /^[1-9][0-9]{9}$/
const mustBe = 'Must be 10 digits, and not start with 0'
const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]

/**
 * Checks a unique learner number: ten digits, each times its weight of 10 down to 1, add up to 10 more than a multiple
 * of 11. Source: Learning Records Service; HESA's example.
 */
export function checkUln(value: string): IdentifierCheck {
  if (!pattern.test(value)) return refuses(mustBe)
  return weightedSum(value, weights) % 11 === 10
    ? passes
    : refuses('The last digit does not fit the rest. Check each digit')
}

/** A field for a unique learner number, by its shape. */
export const ulnField = (
  title = 'Unique learner number (ULN)',
  description = '10 digits. Given to most young people from the age of 14.',
) => identifierField(pattern, mustBe, title, description)
