import { fromPointer } from '@open-care-plan/model/json-pointer'
import type { JsonSchema, JsonSchemaObject } from '../json-schema.ts'

/** A schema where it stands: with the address that a `$ref` in it starts from. */
export interface Place {
  readonly schema: JsonSchema
  readonly base: string
}

/** Finds what a `$ref` points at. */
export interface References {
  readonly root: Place
  /** Throws where there is nothing at the place. */
  readonly resolve: (ref: string, base: string) => Place
  /** The schemas right below one, by the keyword and name or number that lead there. */
  readonly below: (place: Place, ...path: readonly (string | number)[]) => Place
}

const here = 'https://schema.invalid/'

/** Reads the ids and anchors of a schema, and of others that it may point at, by their address. */
export function referencesOf(
  schema: JsonSchema,
  dialect: 'draft-07' | '2020-12',
  others: Readonly<Record<string, JsonSchema>> = {},
): References {
  const resources = new Map<string, Place>()

  /** The address within which a schema stands: its own `$id`, or the one around it. In draft-07 a `$ref` hides its neighbours. */
  const baseOf = (node: JsonSchemaObject, base: string): string => {
    if (typeof node.$id !== 'string' || (dialect === 'draft-07' && node.$ref !== undefined)) return base
    return node.$id.startsWith('#') ? base : withoutFragment(new URL(node.$id, base).href)
  }

  const register = (node: unknown, around: string): void => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const schemaHere = node as JsonSchemaObject
    const base = baseOf(schemaHere, around)
    if (base !== around) resources.set(base, { schema: schemaHere, base })
    const anchor =
      schemaHere.$anchor ?? (schemaHere.$id?.startsWith('#') ? schemaHere.$id.slice(1) : undefined)
    if (anchor !== undefined && anchor !== '') {
      resources.set(`${base}#${anchor}`, { schema: schemaHere, base })
    }
    for (const child of subschemas(schemaHere)) register(child, base)
  }

  const add = (document: JsonSchema, address: string): Place => {
    const base = typeof document === 'boolean' ? address : baseOf(document, address)
    const place = { schema: document, base }
    resources.set(address, place)
    resources.set(base, place)
    register(document, address)
    return place
  }

  const root = add(schema, here)
  for (const [address, other] of Object.entries(others)) add(other, withoutFragment(address))

  const below = (place: Place, ...path: readonly (string | number)[]): Place => {
    let { base } = place
    let node: unknown = place.schema
    for (const step of path) {
      node = (node as Record<string, unknown>)[step]
      if (typeof node === 'object' && node !== null && !Array.isArray(node)) {
        base = baseOf(node as JsonSchemaObject, base)
      }
    }
    return { schema: node as JsonSchema, base }
  }

  const resolve = (ref: string, base: string): Place => {
    const { href } = new URL(ref, base)
    const [address = '', encoded = ''] = href.split('#')
    const fragment = decodeURIComponent(encoded)
    const isPointer = fragment === '' || fragment.startsWith('/')
    const found = resources.get(isPointer ? address : `${address}#${fragment}`)
    const target = found && isPointer ? below(found, ...fromPointer(fragment)) : found
    if (target === undefined || !isSchema(target.schema)) throw new Error(`There is no schema at "${ref}"`)
    return target
  }

  return { root, resolve, below }
}

const withoutFragment = (address: string) => address.split('#')[0] as string

const isSchema = (node: unknown): node is JsonSchema =>
  typeof node === 'boolean' || (typeof node === 'object' && node !== null && !Array.isArray(node))

const holdOne = ['additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'items', 'not'] as const
const holdOneMore = ['propertyNames', 'then'] as const
const holdList = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'] as const
const holdNamed = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties'] as const

/** The schemas right below a schema. What stands elsewhere, as in `const`, is data and no schema. */
function* subschemas(node: JsonSchemaObject): Generator<unknown> {
  for (const keyword of [...holdOne, ...holdOneMore]) yield node[keyword]
  for (const keyword of holdList) if (Array.isArray(node[keyword])) yield* node[keyword]
  for (const keyword of [...holdNamed, 'properties'] as const) {
    const named: unknown = node[keyword]
    if (typeof named === 'object' && named !== null) yield* Object.values(named)
  }
}
