import fc from 'fast-check'
import type { JsonSchema, JsonSchemaObject, SchemaMap } from '../../src/json-schema.ts'
import { pathsToParts } from './paths-to-parts.ts'

/**
 * Any record that a published schema accepts. Made from the draft-07 file itself, and from nothing of the model: what the
 * file allows and the model does not is found this way.
 *
 * Each record is about one part of the schema, picked at random: it is sure to be there and to have many members, however
 * deep it stands. Around it there are a few members of other parts.
 */
export function arbitraryRecord(schema: JsonSchemaObject): fc.Arbitrary<unknown> {
  const records = pathsToParts(schema).map((path) => new Records(schema).along(schema, path))
  return fc.oneof(...records)
}

class Records {
  readonly #root: JsonSchemaObject
  readonly #known = new Map<JsonSchemaObject, fc.Arbitrary<unknown>>()

  constructor(root: JsonSchemaObject) {
    this.#root = root
  }

  /** A value in which the members on a path are there, and many of the last one. */
  along(schema: JsonSchemaObject, path: readonly string[]): fc.Arbitrary<unknown> {
    const [next, ...rest] = path
    const of = this.#target(schema)
    if (of.type === 'array') {
      const item = this.along(of.items as JsonSchemaObject, path)
      return listOf(item, this.#any(of.items as JsonSchemaObject))
    }
    if (of.properties === undefined) return this.#any(of)
    if (next === undefined) return this.#members(of, of.properties, 8)
    const below = this.along(of.properties[next] as JsonSchemaObject, rest)
    return fc
      .tuple(this.#members(of, of.properties, 2), below)
      .map(([others, value]) => ({ ...(others as object), [next]: value }))
  }

  #target(schema: JsonSchemaObject): JsonSchemaObject {
    const ref = schema.$ref ?? (schema.allOf?.[0] as JsonSchemaObject | undefined)?.$ref
    if (ref === undefined) return schema
    return this.#root.definitions?.[ref.replace('#/definitions/', '')] as JsonSchemaObject
  }

  #any(schema: JsonSchemaObject): fc.Arbitrary<unknown> {
    const of = this.#target(schema)
    const known = this.#known.get(of)
    if (known !== undefined) return known
    const made = this.#made(of)
    this.#known.set(of, made)
    return made
  }

  #made(of: JsonSchemaObject): fc.Arbitrary<unknown> {
    if (of.oneOf !== undefined) return fc.constantFrom(...of.oneOf.map(constOf))
    if ('const' in of) return fc.constant(of.const)
    switch (of.type) {
      case 'string':
        return of.pattern === undefined ? words : matching(of.pattern)
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.integer({ min: of.minimum as number, max: of.maximum as number })
      case 'number':
        return fc.double({ min: of.minimum ?? -1e9, max: of.maximum ?? 1e9, noNaN: true })
      case 'array':
        return listOf(this.#any(of.items as JsonSchemaObject))
      case 'object':
        return of.properties === undefined ? ownFields : this.#members(of, of.properties, 3)
      default:
        throw new Error(`No arbitrary for ${JSON.stringify(of)}`)
    }
  }

  /** An object with the required members, and a few others: all at once would make every record enormous. */
  #members(of: JsonSchemaObject, members: SchemaMap, most: number): fc.Arbitrary<unknown> {
    const required = of.required ?? []
    const optional = Object.keys(members).filter((name) => !required.includes(name))
    return fc
      .subarray(optional, { maxLength: Math.min(most, optional.length) })
      .chain((chosen) =>
        fc.record(
          Object.fromEntries(
            [...required, ...chosen].map((name) => [name, this.#any(members[name] as JsonSchemaObject)]),
          ),
          { noNullPrototype: true },
        ),
      )
  }
}

const constOf = (branch: JsonSchema) => (branch as { readonly const: unknown }).const

const words = fc.oneof(
  {
    arbitrary: fc.constantFrom('', ' ', 'Sam said so on Tuesday', 'Nadia’s café – “ok”', '2026-02-30'),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
)

const patterns = new Map<string, fc.Arbitrary<string>>()

function matching(pattern: string): fc.Arbitrary<string> {
  const known = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'))
  patterns.set(pattern, known)
  return known
}

const ownFields = fc.dictionary(
  matching('^[a-z][a-z0-9.-]{0,8}$'),
  fc.dictionary(fc.constantFrom('a', '__proto__', 'Ü', ''), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
  { maxKeys: 2 },
)

/** A short list, of a first item if there has to be one. Ids differ: two that are the same are for the mutations to make. */
function listOf(first: fc.Arbitrary<unknown>, more?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const rest = fc.array(more ?? first, { maxLength: more ? 1 : 2, size: 'max' })
  const items = more ? fc.tuple(first, rest).map(([one, others]) => [one, ...others]) : rest
  return items.map((all) => all.map(withOwnId))
}

const withOwnId = (item: unknown, at: number): unknown =>
  typeof item === 'object' && item !== null && 'id' in item
    ? { ...item, id: `${String(item.id).slice(0, 90)}-${at}` }
    : item
