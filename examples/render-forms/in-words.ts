import { messageAt, type UiSchema } from '@open-care-plan/schemas'
import type { RJSFValidationError } from '@rjsf/utils'

/** The errors of Ajv in the words of the form: one for each field, at the field that it is about. */
export function inWords(ui: UiSchema, errors: readonly RJSFValidationError[]): RJSFValidationError[] {
  return errors
    .filter(({ schemaPath }) => !isOneOfSeveral(schemaPath))
    .map((error) => {
      const message = messageAt(ui, pointerOf(error.property), error.name ?? '')
      return message === undefined ? error : { ...error, message, stack: message }
    })
}

/** Ajv names every code that a value is not; "oneOf" itself says it once. */
const isOneOfSeveral = (schemaPath = '') => /\/oneOf\/\d+\/const$/.test(schemaPath)

/** `.needs.0.statement`, as rjsf writes it, as a JSON Pointer. */
const pointerOf = (property = '') =>
  property
    .split('.')
    .slice(1)
    .map((step) => `/${step}`)
    .join('')
