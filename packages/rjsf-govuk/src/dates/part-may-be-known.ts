import type { SchemaNode } from '../schema/schemas-at.ts'
import { type UiTree, uiOption } from '../visibility/ui-tree.ts'

/** Keywords beside which text is chosen, or is something else than a date. */
const others = ['format', 'enum', 'oneOf', 'anyOf'] as const

/**
 * Whether text is a date of which only a part may be known: `ui:options: { partial: true }` and no widget. This theme draws boxes
 * for it. Another, which does not know the option, draws one box, as rjsf does for any text.
 */
export function partMayBeKnown(schema: object, uiSchema: UiTree | undefined): boolean {
  if (uiOption(uiSchema, 'partial') !== true || uiOption(uiSchema, 'widget') !== undefined) return false
  const { type, ...rest } = schema as SchemaNode
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'))
  return isText && others.every((keyword) => rest[keyword] === undefined)
}
