import { isDeepStrictEqual } from 'node:util'
import { toPointer } from '@open-care-plan/model'
import type { FormId } from '@open-care-plan/schemas'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Role } from '../store/store.ts'

/** A list that holds items of several people, and which of them are somebody’s own. */
interface OwnItems {
  readonly list: string
  readonly member: string
  readonly is: string
}

const ownViews: OwnItems = { list: 'views', member: 'whose', is: 'child' }

/** A young person writes what they think themselves; what parents and others think stays as it was told. */
const ownItems: Partial<Record<Role, Partial<Record<FormId, OwnItems>>>> = {
  'young-person': { 'care-plan': ownViews, 'pathway-plan': ownViews },
}

/** Pointers to items of other people that somebody changed, took out or put in. */
export function changedItemsOfOthers(
  role: Role,
  form: FormId,
  base: JsonObject,
  written: JsonObject,
): readonly string[] {
  const own = ownItems[role]?.[form]
  if (own === undefined) return []
  const isOthers = (item: Json) => !isJsonObject(item) || item[own.member] !== own.is
  const others = (record: JsonObject) => listAt(record, own.list).filter(isOthers)
  const before = new Set(others(base))
  const added = listAt(written, own.list).flatMap((item, at) => {
    if (!isOthers(item)) return []
    const same = [...before].find((each) => isDeepStrictEqual(each, item))
    if (same === undefined) return [toPointer([own.list, at])]
    before.delete(same)
    return []
  })
  // Those that are there no more, or no more as they were, and that no item stands for.
  const lost = before.size > added.length ? [toPointer([own.list])] : []
  return [...added, ...lost]
}

const listAt = (record: JsonObject, name: string): readonly Json[] => {
  const value = record[name]
  return Array.isArray(value) ? value : []
}
