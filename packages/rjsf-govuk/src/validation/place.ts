import { escapePointer } from '@cfworker/json-schema'
import type { Schema, SchemaError } from './schema-error.ts'

/** Where a check stands, in the data and in the schema, and the errors found so far. Only needed where errors are wanted. */
export class Place {
  readonly errors: SchemaError[]
  readonly #instancePath: string
  readonly #schemaPath: string

  constructor(errors: SchemaError[] = [], instancePath = '', schemaPath = '#') {
    this.errors = errors
    this.#instancePath = instancePath
    this.#schemaPath = schemaPath
  }

  /** Deeper in the schema: a keyword, and a part of its value. */
  schema(keyword: string, part?: string | number): Place {
    const below = part === undefined ? '' : `/${encodeURIComponent(escapePointer(String(part)))}`
    return new Place(this.errors, this.#instancePath, `${this.#schemaPath}/${keyword}${below}`)
  }

  /** Deeper in the data. */
  data(part: string | number): Place {
    return new Place(this.errors, `${this.#instancePath}/${escapePointer(String(part))}`, this.#schemaPath)
  }

  /** At the schema that a `$ref` points at. */
  reference(schemaPath: string): Place {
    return new Place(this.errors, this.#instancePath, schemaPath)
  }

  /** Notes an error of a keyword, and answers `false`. */
  fail(
    keyword: string,
    [parentSchema, schema, data]: readonly [parent: Schema, schema: unknown, data: unknown],
    message: string,
    params: Readonly<Record<string, unknown>> = {},
  ): false {
    this.errors.push({
      keyword,
      instancePath: this.#instancePath,
      schemaPath: `${this.#schemaPath}/${keyword}`,
      params,
      message,
      schema,
      parentSchema,
      data,
    })
    return false
  }
}
