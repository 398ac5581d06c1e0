import {
  isList,
  isObject,
  isSame,
  type JsonObject,
  memberOf,
  namesIn,
  withMember,
  withoutMember,
} from './json.ts'
import { below, idOf, itemStep, type Place } from './place.ts'

export interface ItemIds {
  /** Makes an id that no other item has. */
  readonly newId: () => string
  /** Whether the items of a list have ids. Left out: whether one of the items beside the new one has. */
  readonly hasIds?: (list: Place) => boolean
}

/**
 * Gives an id to each item of a list that has none and should have one. An item that is in the earlier list already, or that
 * stands where an item stood that is not named any more, is that item: a form that does not know yet what id its new item was
 * given says so each time it hands over.
 */
export function withItemIds(value: unknown, earlier: unknown, place: Place, ids: ItemIds): unknown {
  if (Object.is(value, earlier)) return value
  if (isList(value)) return itemsWithIds(value, isList(earlier) ? earlier : [], place, ids)
  if (!isObject(value)) return value
  let result: JsonObject = value
  for (const name of namesIn(value)) {
    const member = value[name]
    const was = isObject(earlier) ? memberOf(earlier, name) : undefined
    const now = withItemIds(member, was, below(place, name), ids)
    if (!Object.is(now, member)) result = withMember(result, name, now)
  }
  return result
}

function itemsWithIds(
  list: readonly unknown[],
  earlier: readonly unknown[],
  place: Place,
  ids: ItemIds,
): readonly unknown[] {
  const named = new Set(list.map(idOf).filter((id) => id !== undefined))
  const needIds = list.some(isObject) && (ids.hasIds?.(place) ?? (named.size > 0 || earlier.some(idOf)))
  const free = earlier.filter((item) => !named.has(idOf(item) ?? ''))
  const take = (item: unknown, at: number): string => {
    const match = free.find((was) => isSame(withoutId(was), withoutId(item))) ?? earlier[at]
    const id = match !== undefined && free.includes(match) ? idOf(match) : undefined
    if (id === undefined) return ids.newId()
    free.splice(free.indexOf(match), 1)
    return id
  }
  let isChanged = false
  const items = list.map((item, at) => {
    const given =
      needIds && isObject(item) && idOf(item) === undefined ? { ...item, id: take(item, at) } : item
    const id = idOf(given)
    const was = id === undefined ? earlier[at] : earlier.find((each) => idOf(each) === id)
    const now = withItemIds(given, was, below(place, id === undefined ? String(at) : itemStep(id)), ids)
    if (!Object.is(now, item)) isChanged = true
    return now
  })
  return isChanged ? items : list
}

const withoutId = (item: unknown): unknown => (isObject(item) ? withoutMember(item, 'id') : item)
