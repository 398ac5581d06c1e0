import * as z from 'zod'
import type { Emitter } from '../../src/compile/emitter.ts'
import { leafOf } from '../model/leaf.ts'
import { isOptional, membersOf, nameOfPart, partsOf, unwrapped } from '../model/parts.ts'

/** The code of what a record is made of: a constant for each part, the record itself last. */
export function recordTypes(record: z.ZodObject, emitter: Emitter): string {
  const leaves = new Leaves(emitter)
  const parts = [...inOrder(record)].map(([name, part]) => partCode(name, part, leaves))
  return [...leaves.code(), ...parts].join('\n')
}

/** Every part, those first that others are made of. */
function inOrder(record: z.ZodObject): Map<string, z.ZodObject> {
  const all = partsOf(record)
  const done = new Map<string, z.ZodObject>()
  const visit = (name: string, part: z.ZodObject): void => {
    if (done.has(name)) return
    for (const needed of partsOf(part).keys()) visit(needed, all.get(needed) as z.ZodObject)
    done.set(name, part)
  }
  visit(nameOfPart(record), record)
  return done
}

function partCode(name: string, part: z.ZodObject, leaves: Leaves): string {
  const members = membersOf(part).map(
    ([member, schema]) => `    ${member}: ${typeName(unwrapped(schema), leaves)},`,
  )
  const required = membersOf(part).filter(([, schema]) => !isOptional(schema))
  return [
    `const ${name}: PartType = {`,
    "  kind: 'part',",
    `  required: ${JSON.stringify(required.map(([member]) => member))},`,
    '  members: {',
    ...members,
    '  },',
    '}',
  ].join('\n')
}

function typeName(schema: z.core.$ZodType, leaves: Leaves): string {
  if (schema instanceof z.ZodObject) return nameOfPart(schema)
  if (!(schema instanceof z.ZodArray)) return leaves.name(schema)
  return `{ kind: 'list', of: ${typeName(unwrapped(schema.element), leaves)} }`
}

/** The types of fields, each of which is written once. */
class Leaves {
  readonly #names = new Map<string, string>()
  readonly #emitter: Emitter

  constructor(emitter: Emitter) {
    this.#emitter = emitter
  }

  name(schema: z.core.$ZodType): string {
    const code = this.#codeOf(schema)
    const known = this.#names.get(code) ?? `leaf${this.#names.size}`
    this.#names.set(code, known)
    return known
  }

  code(): string[] {
    return [...this.#names].map(([code, name]) => `const ${name}: LeafType = ${code}`)
  }

  #codeOf(schema: z.core.$ZodType): string {
    const leaf = leafOf(schema)
    const kind = `kind: '${leaf.kind}'`
    switch (leaf.kind) {
      case 'date':
      case 'partial-date':
      case 'id':
        return `{ ${kind}, pattern: ${this.#emitter.pattern(leaf.pattern)} }`
      case 'shaped-text':
        return `{ ${kind}, pattern: ${this.#emitter.pattern(leaf.pattern)}, mustBe: ${JSON.stringify(leaf.mustBe)} }`
      case 'whole-number':
      case 'bounded-number':
        return `{ ${kind}, min: ${leaf.min}, max: ${leaf.max} }`
      case 'literal':
        return `{ ${kind}, value: ${JSON.stringify(leaf.value)} }`
      case 'code':
        return `{ ${kind}, list: '${leaf.list.id}', codes: ${this.#emitter.set(leaf.list.codes.map(({ code }) => code))} }`
      case 'choice':
        return `{ ${kind}, codes: ${this.#emitter.set(leaf.choices.map(({ code }) => code))} }`
      default:
        return `{ ${kind} }`
    }
  }
}
