/** A UI schema, or a part of one: what stands under `ui:` names is of the field, under others of its members. */
export type UiTree = Readonly<Record<string, unknown>>

export const isTree = (value: unknown): value is UiTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An option of a field, from `ui:options` or under its own `ui:` name, which comes first. */
export const uiOption = (ui: UiTree | undefined, name: string): unknown =>
  ui?.[`ui:${name}`] ?? (isTree(ui?.['ui:options']) ? ui['ui:options'][name] : undefined)

/** The UI schema of a member of an object, or of an item of a list. rjsf asks a function for that of an item, with the item. */
export function uiBelow(ui: UiTree | undefined, token: string | number, item?: unknown): UiTree | undefined {
  if (ui === undefined) return undefined
  if (typeof token === 'number') {
    const items: unknown = Array.isArray(ui.items) ? (ui.items[token] ?? ui.additionalItems) : ui.items
    const own = typeof items === 'function' ? asked(items as UiOfItem, item, token) : items
    return isTree(own) ? own : undefined
  }
  const below = token.startsWith('ui:') ? undefined : (ui[token] ?? ui.additionalProperties)
  return isTree(below) ? below : undefined
}

type UiOfItem = (item: unknown, index: number) => unknown

/** A function of the host may count on an item, or on a context that only rjsf has. */
function asked(ui: UiOfItem, item: unknown, index: number): unknown {
  try {
    return ui(item, index)
  } catch {
    return undefined
  }
}
