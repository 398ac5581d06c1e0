import { isObject } from './json.ts'
import { idOf } from './place.ts'

/**
 * What tells the items of a list apart. Undefined where nothing does: parts without ids, or the same id or value twice. Such
 * a list is one answer. An empty list is told apart either way.
 */
export function keysOf(list: readonly unknown[], by: 'id' | 'value'): readonly string[] | undefined {
  const keys: string[] = []
  for (const item of list) {
    const key = by === 'id' ? idOf(item) : valueKey(item)
    if (key === undefined) return undefined
    keys.push(key)
  }
  return new Set(keys).size === keys.length ? keys : undefined
}

const valueKey = (item: unknown): string | undefined =>
  isObject(item) || Array.isArray(item) || item === undefined ? undefined : JSON.stringify(item)

/** The keys of several lists of the same place, where the same thing tells the items of all of them apart. */
export function keysOfAll(lists: readonly (readonly unknown[])[]):
  | {
      readonly by: 'id' | 'value'
      readonly keys: readonly (readonly string[])[]
    }
  | undefined {
  for (const by of ['id', 'value'] as const) {
    const keys = lists.map((list) => keysOf(list, by))
    if (keys.every((each) => each !== undefined)) return { by, keys }
  }
  return undefined
}
