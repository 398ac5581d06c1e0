import { type IdentifierCheck, passes, refuses } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

const pattern = /^(?:SC[0-9]{6}|[0-9]{7}|XXXXXXX)$/
const mustBe = 'Must be SC and 6 digits, or 7 digits, or XXXXXXX where Ofsted does not inspect it'

/**
 * Checks the unique reference number of a placement's provider: `SC` and six digits, seven digits, or `XXXXXXX` for a
 * setting that Ofsted does not inspect. It has no check digit. Source: children looked after return, URN.
 */
export const checkOfstedUrn = (value: string): IdentifierCheck =>
  pattern.test(value) ? passes : refuses(mustBe)

/** A field for Ofsted's reference number. */
export const ofstedUrnField = (
  title = 'Ofsted reference number (URN)',
  description = 'SC and 6 digits, or 7 digits. XXXXXXX where Ofsted does not inspect the setting.',
) => identifierField(pattern, mustBe, title, description)
