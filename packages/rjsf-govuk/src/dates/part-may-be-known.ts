import { type UiTree, uiOption } from '../visibility/ui-tree.ts'

/**
 * Whether text is a date of which only a part may be known: `ui:options: { partial: true }` and no widget. This theme draws boxes
 * for it. Another, which does not know the option, draws one box, as rjsf does for any text.
 */
export const partMayBeKnown = (
  { type }: { readonly type?: unknown },
  uiSchema: UiTree | undefined,
): boolean =>
  uiOption(uiSchema, 'partial') === true &&
  uiOption(uiSchema, 'widget') === undefined &&
  [type].flat().includes('string')
