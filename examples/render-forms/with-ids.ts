import type { UiSchema } from '@open-care-plan/schemas'

/**
 * The record with an id for every item of a list that has none, as one that was just added. The record itself is not
 * changed; where nothing is missing, it is returned as it is.
 */
export function withIds<T>(ui: UiSchema, value: T, newId: () => string): T {
  if (Array.isArray(value)) {
    const items = value.map((item) => identified(ui.items, withIds(ui.items ?? {}, item, newId), newId))
    return items.some((item, at) => item !== value[at]) ? (items as T) : value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, member]) => {
    const below = Object.hasOwn(ui, name) ? (ui[name] as UiSchema) : {}
    return [name, withIds(below, member as unknown, newId)] as const
  })
  const isSame = entries.every(([name, member]) => member === (value as Record<string, unknown>)[name])
  return isSame ? value : (Object.fromEntries(entries) as T)
}

/** `id` first, as every item has it. rjsf gives an item without answers as undefined. */
function identified(ui: UiSchema | undefined, item: unknown, newId: () => string): unknown {
  const id = ui?.id as UiSchema | undefined
  if (id?.['ui:options']?.generated !== true) return item
  const members = (item ?? {}) as { readonly id?: string }
  return members.id === undefined ? { ...members, id: newId() } : item
}
