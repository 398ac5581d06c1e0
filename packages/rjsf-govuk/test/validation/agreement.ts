import type { RJSFSchema, UiSchema, ValidatorType } from '@rjsf/utils'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { interpretedValidator } from '../../src/rjsf/validator/interpreted.ts'

/** What a validator says of a document, without what only the other one has. */
export function said(validator: ValidatorType, schema: RJSFSchema, data: unknown, uiSchema?: UiSchema) {
  const raw = validator.rawValidation<Record<string, unknown>>(schema, data)
  return {
    problem: raw.validationError !== undefined,
    // A name that is wrong is also told by the member `propertyName`, which nothing reads.
    raw: (raw.errors ?? []).map(({ propertyName: _, ...error }) => error),
    told: validator.validateFormData(data, schema, undefined, undefined, uiSchema),
    isValid: validator.isValid(schema, data, schema),
  }
}

/** rjsf’s own validator, with what it writes to the console held back. Each call begins anew: it keeps schemas by name. */
export const ajv = (): ValidatorType => customizeValidator({ ajvOptionsOverrides: { logger: false } })

export const ours = (): ValidatorType => interpretedValidator({ onProblem: () => {} })
