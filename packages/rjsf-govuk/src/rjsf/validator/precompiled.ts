import { deepEquals, hashForSchema, type RJSFSchema, retrieveSchema, type ValidatorType } from '@rjsf/utils'
import type { SchemaError } from '../../validation/index.ts'
import { validationData } from './validation-data.ts'

/** A function that Ajv compiled: it answers, and leaves its errors on itself. */
export interface CompiledFunction {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** What `compileSchemaValidatorsCode` of `@rjsf/validator-ajv8` writes: one function for each part that rjsf asks about. */
export type CompiledFunctions = Readonly<Record<string, CompiledFunction>>

/** rjsf asks about a branch that nothing meets. */
const NOTHING_MEETS = '_$junk_option_schema_id$_'

/**
 * A validator over functions that were compiled when the page was built, for a page with a strict Content-Security-Policy
 * that wants Ajv’s own answers. It does the same as `createPrecompiledValidator` of rjsf, without installing Ajv beside it.
 *
 * @param functions The default export of the compiled file.
 * @param schema The schema that was compiled, member for member.
 * @throws Where the functions are of another schema.
 */
export function precompiledValidator(functions: CompiledFunctions, schema: RJSFSchema): ValidatorType {
  return new PrecompiledValidator(functions, schema)
}

class PrecompiledValidator implements ValidatorType {
  readonly #functions: CompiledFunctions
  readonly #schema: RJSFSchema
  readonly #main: CompiledFunction
  readonly #same = new WeakSet<object>()
  readonly #keys = new WeakMap<object, string>()

  constructor(functions: CompiledFunctions, schema: RJSFSchema) {
    this.#functions = functions
    this.#schema = schema
    this.#main = this.#function(schema)
  }

  readonly isValid: ValidatorType['isValid'] = (schema, data, rootSchema) => {
    this.#assertSame(rootSchema, data)
    return schema.$id !== NOTHING_MEETS && this.#function(schema)(data)
  }

  readonly rawValidation: ValidatorType['rawValidation'] = <Result>(schema: RJSFSchema, data: unknown) => {
    this.#assertSame(schema, data)
    if (this.#main(data)) return {}
    const errors = this.#main.errors ?? []
    this.#main.errors = null
    return { errors: errors as readonly unknown[] as Result[] }
  }

  readonly validateFormData: ValidatorType['validateFormData'] = (data, schema, ...more) =>
    validationData(this, data, schema, ...more)

  #function(schema: RJSFSchema): CompiledFunction {
    const key = this.#keys.get(schema) ?? schema.$id ?? hashForSchema(schema)
    this.#keys.set(schema, key)
    const found = this.#functions[key]
    if (found !== undefined) return found
    throw new Error(
      `No compiled function is there for the schema "${key}". Compile the schema again, just as the form has it`,
    )
  }

  /** The root may also come with its references resolved for the answers of the moment. */
  #assertSame(schema: RJSFSchema, data: unknown): void {
    if (this.#same.has(schema)) return
    const isSame =
      deepEquals(schema, this.#schema) ||
      deepEquals(schema, retrieveSchema(this, this.#schema, this.#schema, data))
    if (!isSame) throw new Error('The schema of the form is not the one that the validator was compiled from')
    this.#same.add(schema)
  }
}
