import type { Writing } from '../record/author.ts'
import { isList, isObject, isSame, memberOf, namesIn, withMember } from '../record/json.ts'
import { keysOfAll } from '../record/keys.ts'
import { below, itemStep, type Place } from '../record/place.ts'
import { idsBefore } from '../record/put-at.ts'
import type { Conflict } from './conflict.ts'
import { mergeOrder } from './merge-order.ts'

export interface Merged<Value> {
  /** What both sides come to. Where they are in conflict it has mine. */
  readonly value: Value
  readonly conflicts: readonly Conflict[]
}

export interface MergeOptions {
  /** Who wrote mine at a place, and when. */
  readonly mineWritten?: (place: Place) => Writing | undefined
  /** Who wrote theirs at a place, and when. */
  readonly theirsWritten?: (place: Place) => Writing | undefined
}

/**
 * Brings two versions of a record together, field by field, from the version that both began with. An answer that one side
 * changed is as they have it. One that both changed in different ways is a conflict, and so is one that one side took out and
 * the other changed. Items of a list are told apart by their ids, plain values by what they are; a list of anything else is
 * one answer, and so is an item that is new on both sides. Nothing that either side wrote is missing from the value and the conflicts together. No argument is changed.
 */
export function mergeByPath<Value>(
  base: Value,
  mine: Value,
  theirs: Value,
  options: MergeOptions = {},
): Merged<Value> {
  const conflicts: Conflict[] = []
  const value = merge({ base, mine, theirs }, '', (conflict) => {
    const mineWritten = options.mineWritten?.(conflict.place)
    const theirsWritten = options.theirsWritten?.(conflict.place)
    conflicts.push({
      id: conflict.place,
      ...conflict,
      ...(mineWritten && { mineWritten }),
      ...(theirsWritten && { theirsWritten }),
    })
  })
  return { value: value as Value, conflicts }
}

interface Three<Value = unknown> {
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

type Found = Omit<Conflict, 'id'>
type Report = (conflict: Found) => void

/** `isWhole`: of two items that both sides began, with one id, the parts together would be a third that nobody wrote. */
function merge({ base, mine, theirs }: Three, place: Place, report: Report, isWhole = false): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine
  if (isSame(mine, base)) return theirs
  if (!isWhole && isObject(mine) && isObject(theirs)) {
    return mergeMembers({ base: isObject(base) ? base : {}, mine, theirs }, place, report)
  }
  if (isList(mine) && isList(theirs)) {
    const merged = mergeItems({ base: isList(base) ? base : [], mine, theirs }, place, report)
    if (merged !== undefined) return merged
  }
  report({ place, kind: 'value', base, mine, theirs })
  return mine
}

function mergeMembers(
  { base, mine, theirs }: Three<Readonly<Record<string, unknown>>>,
  place: Place,
  report: Report,
): unknown {
  let merged: Readonly<Record<string, unknown>> = {}
  for (const name of new Set([...namesIn(mine), ...namesIn(theirs)])) {
    const [was, my, their] = [memberOf(base, name), memberOf(mine, name), memberOf(theirs, name)]
    const member = merge({ base: was, mine: my, theirs: their }, below(place, name), report)
    if (member !== undefined) merged = withMember(merged, name, member)
  }
  return merged
}

function mergeItems(
  { base, mine, theirs }: Three<readonly unknown[]>,
  place: Place,
  report: Report,
): readonly unknown[] | undefined {
  const [baseKeys, mineKeys, theirKeys] = keysOfAll([base, mine, theirs])?.keys ?? []
  if (!baseKeys || !mineKeys || !theirKeys) return undefined
  const lookUp = (keys: readonly string[], list: readonly unknown[]) =>
    new Map(keys.map((key, at) => [key, list[at]]))
  const was = lookUp(baseKeys, base)
  const my = lookUp(mineKeys, mine)
  const their = lookUp(theirKeys, theirs)
  const items = new Map<string, unknown>()
  for (const key of new Set([...mineKeys, ...theirKeys])) {
    const three = { base: was.get(key), mine: my.get(key), theirs: their.get(key) }
    const item = merge(
      three,
      below(place, itemStep(key)),
      (conflict) => {
        const isGone = three.mine === undefined
        report(isGone ? { ...conflict, after: idsBefore(theirs, theirKeys.indexOf(key)) } : conflict)
      },
      three.base === undefined,
    )
    if (item !== undefined) items.set(key, item)
  }
  const left = (keys: readonly string[]) => keys.filter((key) => items.has(key))
  const order = mergeOrder({ base: left(baseKeys), mine: left(mineKeys), theirs: left(theirKeys) })
  if (order.isDisputed) {
    const kept = (keys: readonly string[]) => left(keys).filter((key) => my.has(key) && their.has(key))
    const [mineOrder, theirOrder] = [kept(mineKeys), kept(theirKeys)]
    report({ place, kind: 'order', base: left(baseKeys), mine: mineOrder, theirs: theirOrder })
  }
  return order.keys.map((key) => items.get(key))
}
