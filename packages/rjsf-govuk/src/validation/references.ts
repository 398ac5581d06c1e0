import { decoded, pointedAt } from '../schema/pointer.ts'
import { isSchemaObject, type SchemaObject } from './schema-error.ts'

/** Where an address that says nothing of its beginning begins. */
const HERE = 'schema:/'

/** Finds what a `$ref` points at: by JSON Pointer, `$id` or `$anchor`, inside one document. */
export class References {
  readonly #root: SchemaObject
  readonly #named = new Map<string, unknown>()
  /** Address of the schema that a part stands in, where that is not the root’s. */
  readonly #bases = new Map<unknown, string>()

  constructor(root: SchemaObject) {
    this.#root = root
    this.#named.set(HERE, root)
    this.#name(root, HERE)
    const base = this.#bases.get(root)
    if (base !== undefined) this.#named.set(base, root)
  }

  /** What a reference points at. Undefined where it points at nothing. */
  resolve(ref: string, from: unknown): unknown {
    const base = this.#bases.get(from) ?? this.#bases.get(this.#root) ?? HERE
    const address = absolute(ref, base)
    const hash = address?.indexOf('#') ?? -1
    if (address === undefined) return undefined
    if (hash < 0) return this.#named.get(address)
    const fragment = address.slice(hash + 1)
    const document = this.#named.get(address.slice(0, hash))
    if (fragment === '' || fragment === '/') return document
    return fragment.startsWith('/') ? pointedAt(document, decoded(fragment)) : this.#named.get(address)
  }

  #name(part: unknown, base: string): void {
    if (Array.isArray(part)) for (const each of part) this.#name(each, base)
    if (!isSchemaObject(part)) return
    const own = typeof part.$id === 'string' ? absolute(part.$id, base)?.replace(/#$/, '') : undefined
    const here = own === undefined || own.includes('#') ? base : own
    if (own !== undefined) this.#named.set(own, part)
    if (typeof part.$anchor === 'string') this.#named.set(`${here}#${part.$anchor}`, part)
    if (here !== HERE) this.#bases.set(part, here)
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword !== 'enum' && keyword !== 'const' && keyword !== 'default') this.#name(value, here)
    }
  }
}

function absolute(ref: string, base: string): string | undefined {
  if (ref.startsWith('#')) return `${base}${ref}`
  try {
    return new URL(ref, base).href
  } catch {
    return undefined
  }
}
