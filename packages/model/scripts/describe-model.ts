import * as z from 'zod'
import { codeLists } from '../src/codes/index.ts'
import * as entities from '../src/entities/index.ts'
import { describeType, type FieldType, unwrapped } from './describe-type.ts'

/** One field of a part of the model, as its page shows it. */
export interface DescribedField {
  readonly name: string
  /** Its label in a form; undefined where nobody has written one. */
  readonly title: string | undefined
  /** Its hint in a form. */
  readonly description: string | undefined
  readonly required: boolean
  readonly type: FieldType
}

/** One part of the model: a document of its own, or a part of one. */
export interface DescribedEntity {
  /** The name that it is exported by. */
  readonly name: string
  readonly title: string | undefined
  readonly description: string | undefined
  /** Whether it stands alone, with a schema version, and is not part of another. */
  readonly isDocument: boolean
  readonly fields: readonly DescribedField[]
}

const schemas = Object.entries<unknown>(entities).filter(
  (entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject,
)

/** A part under a label of its own is a copy that shares the definition of the part. */
const nameByDefinition = new Map<unknown, string>(schemas.map(([name, schema]) => [schema.def, name]))

const sources = { nameOf: (schema: z.ZodObject) => nameByDefinition.get(schema.def), codeLists }

/** Every part of the model that is exported, in the order of the letters. */
export const describeModel = (): DescribedEntity[] =>
  schemas.map(([name, schema]) => describeEntity(name, schema)).sort((a, b) => (a.name < b.name ? -1 : 1))

function describeEntity(name: string, schema: z.ZodObject): DescribedEntity {
  const { title, description } = schema.meta() ?? {}
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).map(([field, type]) =>
    describeField(field, type),
  )
  return { name, title, description, isDocument: 'schemaVersion' in schema.shape, fields }
}

function describeField(name: string, schema: z.ZodType): DescribedField {
  const { title, description } = unwrapped(schema).meta() ?? {}
  return {
    name,
    title,
    description,
    required: !(schema instanceof z.ZodExactOptional),
    type: describeType(schema, sources),
  }
}
