import { type IdentifierCheck, passes, refuses } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

// Each place has its own letters (BS 7666). Nothing repeats without a bound, so that no text takes long to read.
const pattern =
  /^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9][0-9A-HJKPSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]?) [0-9][ABD-HJLNP-UW-Z]{2})$/
const mustBe = 'Must be a full UK postcode in capitals with one space, for example SW1A 2AA'

/**
 * Checks that a postcode is written as the model keeps it, in capitals with one space, and can be one by its letters and
 * digits. Whether it is in use is not looked up. Write what a person typed with `formatPostcode` first.
 */
export const checkPostcode = (value: string): IdentifierCheck =>
  pattern.test(value) ? passes : refuses(mustBe)

/**
 * A postcode as the model keeps it: capitals, one space before the last three characters. Text that is no postcode
 * comes back as it was typed.
 */
export function formatPostcode(typed: string): string {
  // Only plain letters: capitals of others can turn into plain ones.
  if (typed.length > 40 || !/^[A-Za-z0-9\s]*$/.test(typed)) return typed
  const together = typed.replace(/\s/g, '').toUpperCase()
  const spaced = `${together.slice(0, -3)} ${together.slice(-3)}`
  return pattern.test(spaced) ? spaced : typed
}

/** A field for a postcode of the United Kingdom. */
export const postcodeField = (
  title = 'Postcode',
  description = 'A full UK postcode, in capitals with one space.',
) => identifierField(pattern, mustBe, title, description)
