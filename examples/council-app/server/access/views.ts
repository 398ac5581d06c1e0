import { isDeepStrictEqual } from 'node:util'
import { toPointer } from '@open-care-plan/model'
import type { FormId } from '@open-care-plan/schemas'
import type { Json, JsonObject } from '../json.ts'
import type { Role } from '../store/store.ts'
import { differences } from './differences.ts'
import { onlyAt, withHidden, without } from './hidden-parts.ts'
import { changedItemsOfOthers } from './others-items.ts'
import { formAccess, hiddenFrom, shownTo } from './policy.ts'

/** A record as a role may read it: what is not for them is not in it. */
export function visibleTo(role: Role, form: FormId, record: JsonObject): JsonObject {
  const { members } = formAccess(role, form)
  const readable = Object.entries(record).filter(([name]) => (members.get(name) ?? 'none') !== 'none')
  return {
    ...without(Object.fromEntries(readable), hiddenFrom(role, form)),
    ...onlyAt(record, shownTo(role, form)),
  }
}

/** What a write comes to. */
export interface Merged {
  /** The whole record, with what the writer does not see as it was. */
  readonly record: JsonObject
  /** Pointers to the members that differ from the base. */
  readonly changed: readonly string[]
  /** Pointers to what the writer changed without it being theirs to change. */
  readonly forbidden: readonly string[]
}

/**
 * Joins what somebody wrote with the record that it was based on. What they do not see stays as it was; what they see and do not write
 * has to be as they were given it; what is theirs is taken.
 */
export function mergeWrite(role: Role, form: FormId, base: JsonObject, written: JsonObject): Merged {
  const { members } = formAccess(role, form)
  const given = visibleTo(role, form, base)
  const hidden = hiddenFrom(role, form)
  // A part that is hidden from the writer cannot be written either, wherever it stands.
  const stripped = without(written, hidden)
  const forbidden = differences(stripped, written)

  const record: Record<string, Json> = {}
  for (const name of new Set([...Object.keys(base), ...Object.keys(stripped)])) {
    // A member that no section knows is left to the shape of the record, which will not have it.
    const access = members.has(name) ? members.get(name) : 'write'
    if (access === 'write') {
      if (Object.hasOwn(stripped, name)) record[name] = stripped[name] as Json
      continue
    }
    if (!isDeepStrictEqual(own(stripped, name), own(given, name))) {
      forbidden.push(...differences(own(given, name), own(stripped, name), [name]))
    }
    if (Object.hasOwn(base, name)) record[name] = base[name] as Json
  }
  forbidden.push(...changedItemsOfOthers(role, form, given, stripped))
  const whole = withHidden(record, base, hidden)
  const names = new Set([...Object.keys(base), ...Object.keys(whole)])
  const changed = [...names].filter((name) => !isDeepStrictEqual(own(base, name), own(whole, name)))
  return { record: whole, changed: changed.map((name) => toPointer([name])), forbidden }
}

const own = (value: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(value, name) ? value[name] : undefined
