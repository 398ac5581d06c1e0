import { fromPointer, toPointer } from '@open-care-plan/model/json-pointer'
import { isList, isObject, memberOf } from './json.ts'

/**
 * Where something stands in a record: a JSON Pointer (RFC 6901) in which an item of a list is named by its id, with an at
 * sign before it: `/needs/@need-1/outcomes/@outcome-2/statement`. It means the same item after others were added, taken out
 * or moved. An item without an id is named by its number, as in any JSON Pointer. The whole record is the empty text.
 */
export type Place = string

export const stepsOf = (place: Place): string[] => fromPointer(place)

export const placeOf = (steps: readonly string[]): Place => toPointer(steps)

/** A place below another: of a member, or of an item. */
export const below = (place: Place, step: string): Place => `${place}${toPointer([step])}`

/** The step that names an item: by its id. */
export const itemStep = (id: string): string => `@${id}`

/** Whether one place is the other, or within it. */
export const isWithin = (place: Place, holder: Place): boolean =>
  place === holder || place.startsWith(`${holder}/`)

/** The id of an item of a list, if it has one. */
export function idOf(item: unknown): string | undefined {
  const id = isObject(item) ? memberOf(item, 'id') : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** The number of the item that a step names: `@need-1`, or `0`. -1 where there is no such item. */
export function indexIn(list: readonly unknown[], step: string): number {
  if (step.startsWith('@')) return list.findIndex((item) => idOf(item) === step.slice(1))
  return /^(0|[1-9]\d*)$/.test(step) && Number(step) < list.length ? Number(step) : -1
}

/** What stands at a place. Undefined where nothing does. */
export function getAt(value: unknown, place: Place): unknown {
  let at = value
  for (const step of stepsOf(place)) {
    if (isList(at)) at = at[indexIn(at, step)]
    else if (isObject(at)) at = memberOf(at, step)
    else return undefined
  }
  return at
}

/** The JSON Pointer of a place in a record as it stands now: items by their numbers. Undefined where an item is gone. */
export function pointerTo(value: unknown, place: Place): string | undefined {
  let at = value
  const steps: string[] = []
  for (const step of stepsOf(place)) {
    if (isList(at)) {
      const index = indexIn(at, step)
      if (index < 0) return undefined
      steps.push(String(index))
      at = at[index]
    } else {
      steps.push(step)
      at = isObject(at) ? memberOf(at, step) : undefined
    }
  }
  return placeOf(steps)
}

/** The place that a JSON Pointer means in a record as it stands now: items by their ids, where they have one of their own. */
export function placeAt(value: unknown, pointer: string): Place {
  let at = value
  const steps: string[] = []
  for (const step of stepsOf(pointer)) {
    if (isList(at)) {
      const index = indexIn(at, step)
      const item: unknown = at[index]
      const id = idOf(item)
      // An id that an item before it has too would name that one.
      const isNamed = id !== undefined && indexIn(at, itemStep(id)) === index
      steps.push(isNamed ? itemStep(id) : step)
      at = item
    } else {
      steps.push(step)
      at = isObject(at) ? memberOf(at, step) : undefined
    }
  }
  return placeOf(steps)
}
