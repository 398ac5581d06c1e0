import { expect, test } from 'vitest'
import * as z from 'zod'
import { structureIssues } from '../src/reading/structure-issues.ts'

/** The cases of a part of the model, by name. What the part asks for at least, such as its id, is put under each value. */
interface Cases<S extends z.ZodObject> {
  /** What it holds. */
  readonly reads?: Readonly<Record<string, Partial<z.input<S>>>>
  /** What it refuses: the value, and the place of each thing that is wrong with it. */
  readonly refuses?: Readonly<Record<string, readonly [value: object, ...places: string[]]>>
}

/** Tests a part of the model with a table of named cases. */
export function testEntity<S extends z.ZodObject>(schema: S, { reads = {}, refuses = {} }: Cases<S>): void {
  const title = schema.meta()?.title
  test.each(Object.entries(reads))(`${title}: %s`, (_, value) => {
    expect(refusedPlaces(schema, { ...least(schema), ...value })).toEqual([])
  })
  test.each(Object.entries(refuses))(`${title} refuses %s`, (_, [value, ...places]) => {
    expect(refusedPlaces(schema, { ...least(schema), ...value })).toEqual(places)
  })
}

/** Where a value is not of the shape of the schema, as JSON Pointers. */
export function refusedPlaces(schema: z.ZodObject, value: unknown): string[] {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : structureIssues(schema, value, parsed.error).map(({ path }) => path)
}

/** The least that the schema reads: its ids, and the schema version of a document. */
export const least = (schema: z.ZodObject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([, field]) => !(field instanceof z.ZodExactOptional))
      .map(([name, field]) => [name, leastOf(field)]),
  )

function leastOf(field: z.ZodType): unknown {
  if (field instanceof z.ZodObject) return least(field)
  if (field instanceof z.ZodEnum) return field.options.at(-1)
  return field instanceof z.ZodLiteral ? field.value : 'id-1'
}

/** What a field offers to choose from, in its order: code and label. */
export const choicesOf = (schema: z.ZodObject, name: string): Readonly<Record<string, string>> => {
  const { choices } = metaOfChoice((schema.shape as Record<string, z.ZodType>)[name]) ?? {}
  return Object.fromEntries(
    ((choices ?? []) as { code: string; label: string }[]).map(({ code, label }) => [code, label]),
  )
}

function metaOfChoice(field: z.core.$ZodType | undefined): Record<string, unknown> | undefined {
  if (field instanceof z.ZodExactOptional) return metaOfChoice(field.unwrap())
  if (field instanceof z.ZodArray) return metaOfChoice(field.element)
  return field instanceof z.ZodEnum ? field.meta() : undefined
}
