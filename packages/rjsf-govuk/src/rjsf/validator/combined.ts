import { deepEquals, type RJSFSchema, retrieveSchema, type ValidatorType } from '@rjsf/utils'
import type { SchemaError } from '../../validation/index.ts'
import { validationData } from './validation-data.ts'

export interface CombinedValidatorOptions {
  /** The schema of the whole form: the one that the form is given. */
  readonly schema: RJSFSchema
  /** Says whether the answers of the whole form are valid. It may know more than the schema can say. */
  readonly root: (data: unknown) => boolean
  /** Answers about parts of the schema, and says what is wrong: `interpretedValidator()`. */
  readonly fallback: ValidatorType
  /** What is said of the whole form where only `root` refuses it. */
  readonly message?: string
}

/**
 * Joins a compiled function that only says yes or no with a validator that can explain. The function has the word on the whole
 * form; what it refuses is explained by the other. Where the other finds nothing, the whole form has one error of the keyword
 * `root`.
 */
export function combinedValidator(options: CombinedValidatorOptions): ValidatorType {
  const { schema, root, fallback, message = 'must be valid' } = options
  // rjsf checks the form with the branches of the schema put in for the answers of the moment.
  const isWhole = (part: RJSFSchema, data: unknown) =>
    part === schema ||
    deepEquals(part, schema) ||
    deepEquals(part, retrieveSchema(fallback, schema, schema, data))
  const validator: ValidatorType = {
    isValid: (part, data, rootSchema) =>
      part === schema ? root(data) : fallback.isValid(part, data, rootSchema),
    rawValidation: <Result>(part: RJSFSchema, data: unknown) => {
      if (!isWhole(part, data)) return fallback.rawValidation<Result>(part, data)
      if (root(data)) return {}
      const explained = fallback.rawValidation<Result>(part, data)
      if (explained.validationError !== undefined || (explained.errors?.length ?? 0) > 0) return explained
      const error: SchemaError = {
        keyword: 'root',
        instancePath: '',
        schemaPath: '#/root',
        params: {},
        message,
        schema: undefined,
        parentSchema: schema as SchemaError['parentSchema'],
        data,
      }
      return { errors: [error as unknown as Result] }
    },
    validateFormData: (data, part, ...more) => validationData(validator, data, part, ...more),
    reset: () => fallback.reset?.(),
  }
  return validator
}
