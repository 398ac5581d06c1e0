import { schemaAddress } from '../../src/address.ts'
import { currentVersion, type Form } from '../../src/forms/form.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'

/** The same schema in 2020-12: definitions under `$defs`, and labels beside a `$ref`. */
export function draft2020(form: Form, schema: JsonSchemaObject): JsonSchemaObject {
  return {
    ...(rewritten(schema) as JsonSchemaObject),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(form.id, currentVersion(form), '2020-12'),
  }
}

const named = ['properties', 'definitions']

function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).flatMap(([keyword, value]) => keywordOf(keyword, value)))
}

function keywordOf(keyword: string, value: unknown): [string, unknown][] {
  if (named.includes(keyword)) {
    // What stands right below is names, and no keywords.
    const below = Object.entries(value as object).map(([name, schema]) => [name, rewritten(schema)])
    return [[keyword === 'definitions' ? '$defs' : keyword, Object.fromEntries(below)]]
  }
  if (keyword === '$ref') return [['$ref', String(value).replace('#/definitions/', '#/$defs/')]]
  if (keyword === 'allOf' && Array.isArray(value) && value.length === 1) {
    return Object.entries(rewritten(value[0]) as object)
  }
  return [[keyword, rewritten(value)]]
}
