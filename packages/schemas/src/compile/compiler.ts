import type { JsonSchema, JsonSchemaObject } from '../json-schema.ts'
import { Emitter } from './emitter.ts'
import { arrays } from './keywords/arrays.ts'
import { combinations } from './keywords/combinations.ts'
import { constants } from './keywords/constants.ts'
import { numbers } from './keywords/numbers.ts'
import { objects } from './keywords/objects.ts'
import { strings } from './keywords/strings.ts'
import { types } from './keywords/types.ts'
import { type Place, type References, referencesOf } from './references.ts'

export interface CompileOptions {
  /** Schemas that the schema points at, by their address. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>
  /**
   * Also asks of every list of items with a required `id` that no two of them have the same. JSON Schema cannot say that:
   * two items that differ in anything are unique to it.
   */
  readonly uniqueIds?: boolean
}

/** What a group of keywords asks of a value: JavaScript conditions on a variable, all of which have to hold. */
export type Keywords = (asked: Asked) => readonly string[]

export interface Asked {
  readonly schema: JsonSchemaObject
  readonly place: Place
  /** The name of the variable that holds the value. */
  readonly name: string
  readonly compiler: Compiler
}

const groups: readonly Keywords[] = [types, constants, numbers, strings, combinations, arrays, objects]

/** Keywords that change what is accepted, and that are not known here. To pass over them would be to accept too much. */
const unsupported = ['$dynamicRef', '$recursiveRef', 'unevaluatedItems', 'unevaluatedProperties'] as const

/** Turns schemas into conditions in JavaScript. */
export class Compiler {
  readonly emitter = new Emitter()
  readonly dialect: 'draft-07' | '2020-12'
  readonly uniqueIds: boolean
  readonly references: References
  readonly #targets = new Map<JsonSchemaObject, string>()

  constructor(schema: JsonSchema, { schemas, uniqueIds = false }: CompileOptions = {}) {
    const said = typeof schema === 'boolean' ? undefined : schema.$schema
    this.dialect = said?.includes('2020-12') ? '2020-12' : 'draft-07'
    this.uniqueIds = uniqueIds
    this.references = referencesOf(schema, this.dialect, schemas)
  }

  /** A condition on a variable: that its value is valid against the schema at a place. */
  condition(place: Place, name: string): string {
    const { schema } = place
    if (typeof schema === 'boolean') return String(schema)
    if (schema.$ref !== undefined && this.dialect === 'draft-07')
      return this.#reference(schema.$ref, place, name)
    const foreign = unsupported.find((keyword) => keyword in schema)
    if (foreign !== undefined) throw new Error(`The keyword "${foreign}" cannot be compiled`)
    const asked = { schema, place, name, compiler: this }
    const all = groups.flatMap((group) => group(asked)).filter((condition) => condition !== 'true')
    if (schema.$ref !== undefined) all.unshift(this.#reference(schema.$ref, place, name))
    if (all.includes('false')) return 'false'
    return all.length === 0 ? 'true' : all.join(' && ')
  }

  /** The same, below a place: `['items']`, `['properties', 'name']`. */
  below({ place, name }: Asked, path: readonly (string | number)[], of = name): string {
    return this.condition(this.references.below(place, ...path), of)
  }

  #reference(ref: string, place: Place, name: string): string {
    const target = this.references.resolve(ref, place.base)
    if (typeof target.schema === 'boolean') return String(target.schema)
    return `${this.#target(target, target.schema)}(${name})`
  }

  /** The function of what a `$ref` points at. It is named before it is written: it may point back at itself. */
  #target(place: Place, schema: JsonSchemaObject): string {
    const known = this.#targets.get(schema)
    if (known !== undefined) return known
    const name = this.emitter.reserve()
    this.#targets.set(schema, name)
    this.emitter.define(name, `  return ${this.condition(place, 'v')}`)
    return name
  }
}
