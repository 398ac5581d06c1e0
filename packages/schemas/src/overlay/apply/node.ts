import type { JsonSchema, JsonSchemaObject } from '../../json-schema.ts'

/** A schema that is being worked on: a copy, which may be changed. */
export type Node = {
  -readonly [K in keyof JsonSchemaObject]: JsonSchemaObject[K]
}

/** Named schemas that are being worked on. */
export type Nodes = Record<string, Node>

export const nodesOf = (map: object | undefined): Nodes => (map ?? {}) as Nodes

/** The reference of a field, which stands alone or, beside a label in draft-07, in `allOf`. */
export function referenceOf(node: Node): string | undefined {
  return node.$ref ?? (node.allOf?.length === 1 ? (node.allOf[0] as JsonSchemaObject).$ref : undefined)
}

/** The codes of a field, or undefined where it is no field of codes. */
export const codesOf = (node: Node): readonly Code[] | undefined =>
  node.oneOf?.every(isCode) === true ? (node.oneOf as unknown as readonly Code[]) : undefined

export type Code = Node & { const: string }

const isCode = (branch: JsonSchema): boolean => typeof branch === 'object' && typeof branch.const === 'string'

/** What sort of field it is, with its article, as messages name it. */
export type Kind =
  | 'text'
  | 'a date'
  | 'a code'
  | 'yes or no'
  | 'a number'
  | 'a list'
  | 'a part'
  | 'own fields'
  | 'a fixed value'

/** The sort of a field, its reference followed. */
export function kindOf(node: Node): Kind {
  if (codesOf(node) !== undefined) return 'a code'
  if (node.const !== undefined) return 'a fixed value'
  if (node.propertyNames !== undefined) return 'own fields'
  if (node.properties !== undefined) return 'a part'
  if (node.type === 'array') return 'a list'
  if (node.type === 'boolean') return 'yes or no'
  if (node.type === 'integer' || node.type === 'number') return 'a number'
  return node.format === 'date' ? 'a date' : 'text'
}
