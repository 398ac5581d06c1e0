import { isList, isObject, isSame } from '../record/json.ts'
import { keysOf } from '../record/keys.ts'
import { getAt, type Place } from '../record/place.ts'
import { putAt } from '../record/put-at.ts'
import type { Choice, Conflict } from './conflict.ts'
import { mergeOrder } from './merge-order.ts'

/** What was chosen, by the id of the conflict. A conflict that is not named here stays. */
export type Choices = Readonly<Record<string, Choice>>

/** What stands between two texts that are both kept: an empty line. */
const lineBetween = '\n\n'

/**
 * What can be chosen. `both` is there for texts of more than one word, which are joined with an empty line between, and for
 * lists of plain values. A date, a code or a number has one value.
 */
export function choicesOf({ kind, mine, theirs }: Conflict): readonly Choice[] {
  const isJoined =
    kind === 'value' && ((isProse(mine) && isProse(theirs)) || (isPlainList(mine) && isPlainList(theirs)))
  return isJoined ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
}

/** A record as it is after one choice. `both` has what this record has there now, then theirs. */
export function resolveConflict<Value>(value: Value, conflict: Conflict, choice: Choice): Value {
  if (choice === 'mine' || isSettled(value, conflict)) return value
  const { place, kind, theirs, after } = conflict
  if (kind === 'order') return reorder(value, place, theirs)
  if (choice === 'theirs') return putAt(value, place, theirs, after)
  const mine = getAt(value, place)
  if (typeof mine === 'string' && typeof theirs === 'string') {
    return putAt(value, place, [mine, theirs].filter((text) => text !== '').join(lineBetween))
  }
  if (isPlainList(mine) && isPlainList(theirs)) return putAt(value, place, [...new Set([...mine, ...theirs])])
  return mine === undefined ? putAt(value, place, theirs, after) : value
}

/** Whether a record has what the other side has, so that there is nothing left to choose. */
export function isSettled(value: unknown, { place, kind, theirs }: Conflict): boolean {
  const mine = getAt(value, place)
  if (kind === 'value') return isSame(mine, theirs)
  const keys = keysAt(mine)
  const order = orderOf(theirs).filter((key) => keys.includes(key))
  return isSame(
    keys.filter((key) => order.includes(key)),
    order,
  )
}

/** A conflict of another version of the record, as it is in this one: what is mine is what stands here. */
export const withMineOf = (value: unknown, conflict: Conflict): Conflict =>
  conflict.kind === 'value' ? { ...conflict, mine: getAt(value, conflict.place) } : conflict

function reorder<Value>(value: Value, place: Place, theirs: unknown): Value {
  const list = getAt(value, place)
  if (!isList(list)) return value
  const keys = keysAt(list)
  const order = orderOf(theirs).filter((key) => keys.includes(key))
  const base = keys.filter((key) => order.includes(key))
  const items = mergeOrder({ base, mine: keys, theirs: order }).keys.map((key) => list[keys.indexOf(key)])
  return putAt(value, place, items)
}

const keysAt = (list: unknown): readonly string[] =>
  isList(list) ? (keysOf(list, 'id') ?? keysOf(list, 'value') ?? []) : []

const orderOf = (keys: unknown): readonly string[] =>
  isList(keys) ? keys.filter((key) => typeof key === 'string') : []

const isProse = (value: unknown): value is string => typeof value === 'string' && /\S\s+\S/.test(value)

const isPlainList = (value: unknown): value is readonly unknown[] =>
  isList(value) && !value.some((item) => isObject(item) || isList(item))
