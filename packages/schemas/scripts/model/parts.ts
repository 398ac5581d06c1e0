import * as model from '@open-care-plan/model'
import * as z from 'zod'

/** A part under a label of its own is a copy that shares the definition of the part. */
const names = new Map<unknown, string>(
  Object.entries<unknown>(model).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject ? [[schema.def, name] as const] : [],
  ),
)

const schemas = new Map<string, z.ZodObject>(
  Object.entries<unknown>(model).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject ? [[name, schema] as const] : [],
  ),
)

/** The name that the model exports a part by. */
export function nameOfPart(schema: z.ZodObject): string {
  const name = names.get(schema.def)
  if (name === undefined) throw new Error(`The part "${schema.meta()?.title}" is not exported from the model`)
  return name
}

/** The part as the model exports it, with its own title and description. */
export const partOf = (schema: z.ZodObject): z.ZodObject => schemas.get(nameOfPart(schema)) ?? schema

/** The schema inside the wrapper that says that a member may be left out. */
export const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodExactOptional ? unwrapped(schema.unwrap() as z.core.$ZodType) : schema

export const isOptional = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodExactOptional

/** The members of a part, in the order of the model. */
export const membersOf = (schema: z.ZodObject): [name: string, schema: z.core.$ZodType][] =>
  Object.entries(schema.shape as Record<string, z.core.$ZodType>)

/** Title and description of a field. */
export function wordsOf(schema: z.core.$ZodType): { title: string; description: string } {
  const { title, description } = z.globalRegistry.get(schema) ?? {}
  if (title === undefined || description === undefined) throw new Error('A field has no title or description')
  return { title, description }
}

/** Every part that a record is made of, besides itself, by name. */
export function partsOf(record: z.ZodObject): Map<string, z.ZodObject> {
  const parts = new Map<string, z.ZodObject>()
  for (const schema of everySchema(record)) {
    if (schema instanceof z.ZodObject && schema.def !== record.def) {
      parts.set(nameOfPart(schema), partOf(schema))
    }
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Every schema of a record, as often as it is used by a part: once for each member. */
export function everySchema(record: z.ZodObject): z.core.$ZodType[] {
  const found: z.core.$ZodType[] = []
  const done = new Set<unknown>()
  const walk = (wrapped: z.core.$ZodType): void => {
    const schema = unwrapped(wrapped)
    found.push(schema)
    if (schema instanceof z.ZodArray) walk(schema.element)
    if (schema instanceof z.ZodObject && !done.has(schema.def)) {
      done.add(schema.def)
      for (const [, member] of membersOf(schema)) walk(member)
    }
  }
  walk(record)
  return found
}
