import * as z from 'zod'
import { isCalendarDate } from '../dates/calendar-date.ts'

type Accepts = (value: unknown) => boolean

/**
 * A quick yes or no for a schema of the model: whether a value is of its shape, and no list of it has one id twice. It says
 * the same as zod and `duplicateIds` together, and is several times as fast, because it makes no copy and words no problem;
 * who gets a no asks those two for the reasons. The schema is read once, and no code is generated.
 */
export function acceptsOf(schema: z.core.$ZodType): Accepts {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const accepts = compile(schema)
  compiled.set(schema, accepts)
  return accepts
}

const compiled = new WeakMap<z.core.$ZodType, Accepts>()

function compile(schema: z.core.$ZodType): Accepts {
  if (schema instanceof z.ZodObject) return ofObject(schema)
  if (schema instanceof z.ZodArray) return ofList(schema)
  if (schema instanceof z.ZodEnum) return ofChoice(schema)
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean'
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate) return ofText(schema)
  // What is rare is left to zod itself: numbers with bounds, the version, an authority's own fields.
  return (value) => z.safeParse(schema, value).success
}

function ofObject(schema: z.ZodObject): Accepts {
  const shape = Object.entries(schema.shape as Record<string, z.core.$ZodType>)
  const names = shape.map(([name]) => name)
  const members = shape.map(([, member]) =>
    acceptsOf(member instanceof z.ZodExactOptional ? (member.unwrap() as z.core.$ZodType) : member),
  )
  const places = new Map(names.map((name, at) => [name, at]))
  const required = shape.filter(([, member]) => !(member instanceof z.ZodExactOptional)).map(([name]) => name)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const found = value as Record<string, unknown>
    for (const name of required) if (!Object.hasOwn(found, name)) return false
    // Members nearly always stand in the order of the schema: the next one is looked for before the table is asked.
    let next = 0
    for (const name in found) {
      let at = next
      while (at < names.length && names[at] !== name) at++
      if (at === names.length) {
        const place = places.get(name)
        if (place === undefined) return false
        at = place
      }
      next = at + 1
      if (!(members[at] as Accepts)(found[name])) return false
    }
    return true
  }
}

function ofList(schema: z.ZodArray): Accepts {
  const element = schema.element as z.core.$ZodType
  const accepts = acceptsOf(element)
  const haveIds = element instanceof z.ZodObject && 'id' in element.shape
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const item of value) if (!accepts(item)) return false
    return !haveIds || haveOwnIds(value as readonly WithId[])
  }
}

interface WithId {
  readonly id?: unknown
}

/** Whether no id stands twice. Most lists are short, and then comparing each with each is faster than a table. */
function haveOwnIds(items: readonly WithId[]): boolean {
  if (items.length > 12) return new Set(items.map(({ id }) => id)).size === items.length
  for (let at = 1; at < items.length; at++) {
    const id = items[at]?.id
    for (let before = 0; before < at; before++) if (items[before]?.id === id) return false
  }
  return true
}

function ofChoice(schema: z.ZodEnum): Accepts {
  const choices = new Set<unknown>(schema.options)
  return (value) => choices.has(value)
}

function ofText(schema: z.ZodString | z.ZodISODate): Accepts {
  const checks = [schema._zod.def, ...(schema._zod.def.checks ?? []).map((check) => check._zod.def)]
  const patterns = checks.flatMap((check) =>
    'pattern' in check && check.pattern instanceof RegExp ? [check.pattern] : [],
  )
  const [pattern] = patterns
  if (pattern === undefined) return (value) => typeof value === 'string'
  if (patterns.length > 1) return (value) => z.safeParse(schema, value).success
  // A day is nearly always one that the calendar has: what it lacks is left to the pattern.
  if (schema instanceof z.ZodISODate) {
    return (value) => isCalendarDate(value) || (typeof value === 'string' && pattern.test(value))
  }
  return (value) => typeof value === 'string' && pattern.test(value)
}
