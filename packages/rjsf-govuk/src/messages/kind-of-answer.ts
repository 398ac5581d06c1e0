import type { SchemaNode } from '../schema/schemas-at.ts'
import { type UiTree, uiOption } from '../visibility/ui-tree.ts'

/** How somebody gives an answer: what they are asked to do where it is missing. */
export type KindOfAnswer = 'text' | 'choice' | 'choices' | 'yes-no' | 'consent' | 'file' | 'list' | 'part'

/** How the answer to a question is given, from its schemas and its widget. */
export function kindOfAnswer(schemas: readonly SchemaNode[], uiSchema: UiTree | undefined): KindOfAnswer {
  const widget = uiOption(uiSchema, 'widget')
  const has = (test: (schema: SchemaNode) => boolean): boolean => schemas.some(test)
  const isOf = (type: string): boolean =>
    has(({ type: own }) => own === type || (Array.isArray(own) && own.includes(type)))
  if (widget === 'file' || widget === 'files' || has(({ format }) => format === 'data-url')) return 'file'
  if (isOf('array')) {
    const chosen = has(({ uniqueItems, items }) => uniqueItems === true && isChoice(items))
    const files = has(({ items }) => (items as SchemaNode | undefined)?.format === 'data-url')
    return files ? 'file' : chosen || widget === 'checkboxes' ? 'choices' : 'list'
  }
  if (isOf('boolean'))
    return has((schema) => schema.const === true || isOnly(schema, true)) ? 'consent' : 'yes-no'
  if (widget === 'radio' || widget === 'select' || widget === 'rating' || has(isChoice)) return 'choice'
  // Which kind of answer it is comes first.
  if (has(({ oneOf, anyOf }) => hasKinds(oneOf) || hasKinds(anyOf))) return 'choice'
  return isOf('object') ? 'part' : 'text'
}

/** Kinds that are chosen from: one beside nothing is not asked for. */
const hasKinds = (kinds: unknown): boolean =>
  Array.isArray(kinds) && kinds.filter((kind: SchemaNode | null) => kind?.type !== 'null').length > 1

const isOnly = ({ enum: values }: SchemaNode, value: unknown): boolean =>
  Array.isArray(values) && values.length === 1 && values[0] === value

function isChoice(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  const { enum: values, oneOf, anyOf } = schema as SchemaNode
  const among = oneOf ?? anyOf
  const isConst = (each: unknown): boolean => typeof each === 'object' && each !== null && 'const' in each
  return Array.isArray(values) || (Array.isArray(among) && among.length > 0 && among.every(isConst))
}
