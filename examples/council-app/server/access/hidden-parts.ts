import { fromPointer } from '@open-care-plan/model'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** A record without what stands at the pointers. `*` in one is any item of a list. Nothing is changed: a copy is made where needed. */
export const without = (record: JsonObject, pointers: readonly string[]): JsonObject =>
  pointers.reduce((left, pointer) => leaveOut(left, fromPointer(pointer).map(String)) as JsonObject, record)

function leaveOut(value: Json, [step, ...rest]: readonly string[]): Json {
  if (step === undefined) return value
  if (Array.isArray(value)) return step === '*' ? value.map((item: Json) => leaveOut(item, rest)) : value
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== step) return [[name, member]]
      return rest.length === 0 ? [] : [[name, leaveOut(member, rest)]]
    }),
  )
}

/** What stands at the pointers of a record, and nothing else of it. They go through no list. */
export const onlyAt = (record: JsonObject, pointers: readonly string[]): JsonObject =>
  pointers.reduce((kept, pointer) => take(kept, record, fromPointer(pointer).map(String)), {} as JsonObject)

function take(kept: JsonObject, from: Json | undefined, [step, ...rest]: readonly string[]): JsonObject {
  if (step === undefined || !isJsonObject(from) || !Object.hasOwn(from, step)) return kept
  if (rest.length === 0) return { ...kept, [step]: from[step] as Json }
  const before = kept[step]
  const part = take(isJsonObject(before) ? before : {}, from[step], rest)
  return Object.keys(part).length === 0 ? kept : { ...kept, [step]: part }
}

/**
 * Puts what stands at the pointers in `base` back into a record that was written without it. Items of a list are known by their ids;
 * what belonged to an item that is gone goes with it.
 */
export const withHidden = (record: JsonObject, base: JsonObject, pointers: readonly string[]): JsonObject =>
  pointers.reduce(
    (filled, pointer) => putBack(filled, base, fromPointer(pointer).map(String)) as JsonObject,
    record,
  )

function putBack(value: Json, base: Json | undefined, [step, ...rest]: readonly string[]): Json {
  if (step === undefined || base === undefined) return value
  if (Array.isArray(value)) {
    if (step !== '*') return value
    const before: readonly Json[] = Array.isArray(base) ? base : []
    return value.map((item: Json) => putBack(item, sameItem(before, item), rest))
  }
  if (!isJsonObject(value) || !isJsonObject(base) || !Object.hasOwn(base, step)) return value
  const hidden = base[step] as Json
  if (rest.length === 0) return { ...value, [step]: hidden }
  const member = value[step]
  return member === undefined ? value : { ...value, [step]: putBack(member, hidden, rest) }
}

const sameItem = (items: readonly Json[], item: Json): Json | undefined =>
  isJsonObject(item) ? items.find((other) => isJsonObject(other) && other.id === item.id) : undefined
