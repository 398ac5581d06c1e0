/** A JSON Schema of draft-07, as it was written: any part of it may be wrong. */
export type Schema = boolean | SchemaObject
export type SchemaObject = Readonly<Record<string, unknown>>

/** What a value does not meet, in the members that Ajv gives with `verbose`. */
export interface SchemaError {
  readonly keyword: string
  /** JSON Pointer to the value. */
  readonly instancePath: string
  /** Where the keyword stands in the schema, as a fragment. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
  /** Value of the keyword, and the schema that it stands in. */
  readonly schema: unknown
  readonly parentSchema: Schema
  readonly data: unknown
}

/** What is wrong with a schema itself. It is for the developer: the form works on without that part. */
export interface SchemaProblem {
  readonly code: 'pattern' | 'slow-pattern' | 'reference' | 'type' | 'keyword' | 'schema'
  readonly message: string
  readonly value: unknown
}

export const isSchemaObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'boolean' || isSchemaObject(value)
