import {
  type CustomValidator,
  createErrorHandler,
  type ErrorTransformer,
  getDefaultFormState,
  type RJSFSchema,
  type RJSFValidationError,
  toErrorSchema,
  type UiSchema,
  unwrapErrorHandler,
  type ValidationData,
  type ValidatorType,
  validationDataMerge,
} from '@rjsf/utils'
import type { SchemaError } from '../../validation/index.ts'
import { toRjsfErrors } from './rjsf-errors.ts'

/**
 * What `validateFormData` of every validator here gives: the errors of `rawValidation` in the shape of rjsf, after the host’s
 * `transformErrors`, and joined with those of its `customValidate`.
 */
export function validationData<T>(
  validator: ValidatorType<T>,
  data: T | undefined,
  schema: RJSFSchema,
  customValidate?: CustomValidator<T>,
  transformErrors?: ErrorTransformer<T>,
  uiSchema?: UiSchema<T>,
): ValidationData<T> {
  const { errors: found, validationError } = validator.rawValidation<SchemaError>(schema, data)
  const told: RJSFValidationError[] = toRjsfErrors(found ?? [], schema, uiSchema)
  if (validationError !== undefined) told.push({ stack: validationError.message })
  const errors = transformErrors?.(told, uiSchema) ?? told
  const fields = toErrorSchema<T>(errors)
  const errorSchema =
    validationError === undefined ? fields : { ...fields, $schema: { __errors: [validationError.message] } }
  if (customValidate === undefined) return { errors, errorSchema }
  // The host’s function gets every member, also those that nobody has answered.
  const whole = getDefaultFormState<T>(validator, schema, data, schema, true) as T
  const handler = customValidate(whole, createErrorHandler<T>(whole), uiSchema, errorSchema)
  return validationDataMerge<T>({ errors, errorSchema }, unwrapErrorHandler<T>(handler))
}
