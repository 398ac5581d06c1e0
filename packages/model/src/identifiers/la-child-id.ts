import { type IdentifierCheck, passes, refuses } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

const pattern = /^[A-Za-z0-9]{1,20}$/
const mustBe = 'Must be 1 to 20 letters and digits'

/**
 * Checks the number that an authority gives to a child: letters and digits, 20 at most. It has no check digit.
 *
 * Source: DfE children in social care schemas, `la_child_id`. The children looked after return has room for 10.
 */
export const checkLaChildId = (value: string): IdentifierCheck =>
  pattern.test(value) ? passes : refuses(mustBe)

/** A field for the number that an authority gives to a child. */
export const laChildIdField = (
  title = "Authority's number for the child",
  description = 'Letters and digits, 20 at most. The same in every return to the Department for Education.',
) => identifierField(pattern, mustBe, title, description)
