/** A JSON Schema of draft-07 or 2020-12: `true`, `false`, or keywords. */
export type JsonSchema = boolean | JsonSchemaObject

/** The keywords of a JSON Schema that this package writes or reads. */
export interface JsonSchemaObject {
  readonly $schema?: string
  readonly $id?: string
  readonly $anchor?: string
  readonly $ref?: string
  readonly $comment?: string
  readonly title?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly definitions?: SchemaMap
  readonly $defs?: SchemaMap
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly prefixItems?: readonly JsonSchema[]
  readonly additionalItems?: JsonSchema
  readonly contains?: JsonSchema
  readonly minContains?: number
  readonly maxContains?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: SchemaMap
  readonly patternProperties?: SchemaMap
  readonly additionalProperties?: JsonSchema
  readonly propertyNames?: JsonSchema
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly dependencies?: Readonly<Record<string, JsonSchema | readonly string[]>>
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly dependentSchemas?: SchemaMap
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
}

export type SchemaMap = Readonly<Record<string, JsonSchema>>
