import type { FieldSchema } from './field-words.ts'

/** A schema with what it points at; its own title stands before that of the definition. */
export function resolved(node: FieldSchema | undefined, root: FieldSchema): FieldSchema | undefined {
  if (node === undefined) return undefined
  const parts = [...(node.$ref === undefined ? [] : [definition(node.$ref, root)]), ...(node.allOf ?? [])]
  if (parts.length === 0) return node
  return Object.assign({}, ...parts.map((part) => resolved(part, root)), node)
}

const definition = (ref: string, root: FieldSchema): FieldSchema | undefined =>
  root.definitions?.[ref.replace('#/definitions/', '')]
