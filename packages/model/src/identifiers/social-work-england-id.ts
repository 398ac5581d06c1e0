import { type IdentifierCheck, passes, refuses } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

const pattern = /^[A-Za-z0-9_-]{1,12}$/
const mustBe = 'Must be 1 to 12 letters, digits, hyphens or underscores'
const registered = /^(?:SW|XX)[A-Za-z0-9_-]+$/

/**
 * Checks a social worker's registration number. The DfE's daily collection takes 12 letters, digits, hyphens and
 * underscores; the children looked after return wants `SW` first, or `XX` (903 rule SW02STG1). There is no check digit.
 */
export function checkSocialWorkEnglandId(value: string): IdentifierCheck {
  if (!pattern.test(value)) return refuses(mustBe)
  return registered.test(value)
    ? passes
    : refuses('Must start with SW, or with XX, and have the number after it')
}

/** A field for a social worker's registration number, by its shape. */
export const socialWorkEnglandIdField = (
  title = 'Social Work England number',
  description = 'SW and the number in the register of social workers.',
) => identifierField(pattern, mustBe, title, description)
