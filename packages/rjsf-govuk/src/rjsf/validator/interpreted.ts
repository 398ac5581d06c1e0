import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { type Format, type Schema, SchemaInterpreter, type SchemaProblem } from '../../validation/index.ts'
import { validationData } from './validation-data.ts'

export interface InterpretedValidatorOptions {
  /** Formats of one’s own: a regular expression, or a function that says whether a text is right. */
  readonly formats?: Readonly<Record<string, RegExp | ((text: string) => boolean)>>
  /**
   * Told once what is wrong with a schema: a pattern that is not JavaScript’s, a reference to nothing. By default it goes to
   * the console. The form works on without that part.
   */
  readonly onProblem?: (problem: SchemaProblem) => void
}

/**
 * A validator that reads the schema when it is asked and makes no code, for a page with a strict Content-Security-Policy and
 * for schemas that are not known when the page is built. It understands draft-07 and tells what `@rjsf/validator-ajv8` tells:
 * the same errors, words, parameters and paths, in the same order.
 */
export function interpretedValidator(options: InterpretedValidatorOptions = {}): ValidatorType {
  return new InterpretedValidator(options)
}

const SAME_FOR_ALL = '_$junk_option_schema_id$_'

const toConsole = ({ message }: SchemaProblem): void => console.error(`Problem in the schema: ${message}`)

class InterpretedValidator implements ValidatorType {
  readonly #formats: Readonly<Record<string, Format>>
  readonly #onProblem: (problem: SchemaProblem) => void
  readonly #told = new Set<string>()
  #interpreters = new WeakMap<object, SchemaInterpreter>()
  #same: RJSFSchema | undefined

  constructor({ formats = {}, onProblem = toConsole }: InterpretedValidatorOptions) {
    this.#formats = Object.fromEntries(
      Object.entries(formats).map(([name, format]) => [name, formatOf(format)]),
    )
    this.#onProblem = onProblem
  }

  readonly isValid: ValidatorType['isValid'] = (schema, data, rootSchema) => {
    try {
      return this.#interpreter(rootSchema).isValid(data, this.#known(schema) as Schema)
    } catch (cause) {
      this.#problem({ code: 'schema', message: (cause as Error).message, value: schema })
      return false
    }
  }

  readonly rawValidation: ValidatorType['rawValidation'] = <Result>(schema: RJSFSchema, data: unknown) => {
    try {
      const errors = this.#interpreter(schema).errors(data)
      return errors.length === 0 ? {} : { errors: errors as readonly unknown[] as Result[] }
    } catch (validationError) {
      return { validationError: validationError as Error }
    }
  }

  readonly validateFormData: ValidatorType['validateFormData'] = (data, schema, ...more) =>
    validationData(this, data, schema, ...more)

  readonly reset = (): void => {
    this.#interpreters = new WeakMap()
    this.#told.clear()
  }

  /** One schema rjsf makes anew for every branch that it asks about. It is always the same, so the first one is kept. */
  #known(schema: RJSFSchema): RJSFSchema {
    if (schema.$id !== SAME_FOR_ALL) return schema
    this.#same ??= schema
    return this.#same
  }

  #interpreter(root: RJSFSchema | boolean): SchemaInterpreter {
    const options = { formats: this.#formats, onProblem: this.#problem }
    if (typeof root !== 'object' || root === null) return new SchemaInterpreter(root as Schema, options)
    const known = this.#interpreters.get(root) ?? new SchemaInterpreter(root as Schema, options)
    this.#interpreters.set(root, known)
    return known
  }

  readonly #problem = (problem: SchemaProblem): void => {
    if (this.#told.has(problem.message)) return
    this.#told.add(problem.message)
    this.#onProblem(problem)
  }
}

const formatOf = (format: RegExp | ((text: string) => boolean)): Format => ({
  validate: typeof format === 'function' ? format : (text: string) => format.test(text),
})
