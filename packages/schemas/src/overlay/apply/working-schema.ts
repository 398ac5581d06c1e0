import type { JsonSchemaObject } from '../../json-schema.ts'
import { type Node, type Nodes, nodesOf, referenceOf } from './node.ts'

/** A field of the form, found by its pointer. */
export interface Found {
  /** As it stands in its part or list, with its label. */
  readonly field: Node
  /** The part that it is a member of; none of the record itself and of the items of a list. */
  readonly part?: Node
  /** Its name in the part. */
  readonly name?: string
}

/** Why there is no such field. */
export interface Lost {
  /** The token of the pointer at which the way ends. */
  readonly token: string
  /** The names that there are at that place; none where the form has nothing below it. */
  readonly known: readonly string[]
  readonly at: 'part' | 'list' | 'own fields' | 'field'
}

/**
 * A copy of a published schema, of either dialect, that can be changed at one place at a time: a part that stands at several
 * places is made a definition of its own before anything in it is changed.
 */
export class WorkingSchema {
  readonly root: Node
  readonly #definitions: Nodes
  readonly #prefix: string

  constructor(schema: JsonSchemaObject) {
    this.root = structuredClone(schema) as Node
    const isNew = this.root.$schema?.includes('2020-12') === true
    this.#prefix = isNew ? '#/$defs/' : '#/definitions/'
    const held = nodesOf(isNew ? this.root.$defs : this.root.definitions)
    this.#definitions = held
    if (isNew) this.root.$defs = held
    else this.root.definitions = held
  }

  get isNewDialect(): boolean {
    return this.#prefix === '#/$defs/'
  }

  /** The field at the tokens of a pointer, safe to be changed, and everything on the way to it. */
  find(tokens: readonly string[]): Found | Lost {
    let found: Found = { field: this.root }
    for (const [at, token] of tokens.entries()) {
      const node = this.own(found.field, tokens.slice(0, at))
      const { properties } = node
      if (node.type === 'array') {
        if (token !== '*') return { token, known: ['*'], at: 'list' }
        found = { field: node.items as Node }
      } else if (node.propertyNames !== undefined) {
        return { token, known: [], at: 'own fields' }
      } else if (properties === undefined) {
        return { token, known: [], at: 'field' }
      } else if (!Object.hasOwn(properties, token)) {
        return { token, known: Object.keys(properties), at: 'part' }
      } else {
        found = { field: properties[token] as Node, part: node, name: token }
      }
    }
    return found
  }

  /** What a field refers to, or the field itself. To be read only. */
  target(field: Node): Node {
    const ref = referenceOf(field)
    return ref === undefined ? field : (this.#definitions[this.#nameOf(ref)] as Node)
  }

  /** The same, to be changed: a definition that others refer to as well is copied first. */
  own(field: Node, tokens: readonly string[]): Node {
    const ref = referenceOf(field)
    if (ref === undefined) return field
    const target = this.target(field)
    if (references(this.root, ref) < 2) return target
    const name = this.define(`${this.#nameOf(ref)}In${pascal(tokens)}`, structuredClone(target))
    this.refer(field, name)
    return this.#definitions[name] as Node
  }

  /** Adds a definition, under a name that is still free, and returns that name. */
  define(wanted: string, node: Node): string {
    let name = wanted
    for (let next = 2; Object.hasOwn(this.#definitions, name); next++) name = `${wanted}${next}`
    this.#definitions[name] = node
    return name
  }

  /** Makes a field refer to a definition. In draft-07 nothing beside a `$ref` counts, so that a label needs `allOf`. */
  refer(field: Node, name: string): void {
    const $ref = `${this.#prefix}${name}`
    if (!this.isNewDialect && (field.title !== undefined || field.description !== undefined)) {
      delete field.$ref
      field.allOf = [{ $ref }]
    } else {
      field.$ref = $ref
    }
  }

  /** Puts a label on a field, whatever it refers to. */
  label(field: Node, { title, description }: { title?: string; description?: string }): void {
    if (title === undefined && description === undefined) return
    const ref = referenceOf(field)
    const own = this.target(field)
    // A label of a field stands in the place of the whole label of its part.
    const words = {
      title: title ?? field.title ?? own.title,
      description: description ?? field.description ?? own.description,
    }
    if (words.title !== undefined) field.title = words.title
    if (words.description !== undefined) field.description = words.description
    if (ref !== undefined) this.refer(field, this.#nameOf(ref))
  }

  /** The schema when all is done, its definitions in the order of their names. */
  done(): JsonSchemaObject {
    const sorted = Object.fromEntries(Object.entries(this.#definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (this.isNewDialect) this.root.$defs = sorted
    else this.root.definitions = sorted
    return this.root
  }

  #nameOf(ref: string): string {
    return ref.slice(this.#prefix.length)
  }
}

/** How often a definition is referred to. */
function references(node: unknown, ref: string): number {
  if (typeof node !== 'object' || node === null) return 0
  return Object.entries(node).reduce(
    (sum, [keyword, value]) => sum + (keyword === '$ref' && value === ref ? 1 : references(value, ref)),
    0,
  )
}

/**
 * `NeedsOutcomes` of `needs`, `*`, `outcomes`. A letter behind a digit is a capital, as writers of types would make it anyway.
 */
export const pascal = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split(/[^A-Za-z0-9]+/))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
    .replace(/[0-9][a-z]/g, (pair) => pair.toUpperCase())
