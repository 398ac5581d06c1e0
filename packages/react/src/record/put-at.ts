import { isList, isObject, type JsonObject, memberOf, withMember, withoutMember } from './json.ts'
import { idOf, indexIn, itemStep, type Place, placeOf, stepsOf } from './place.ts'

/** A place that a value cannot be put at: a text or a number stands where a part or a list would have to. */
export class PlaceError extends TypeError {
  override readonly name = 'PlaceError'
  readonly code = 'E_PLACE'
  readonly place: Place
  constructor(place: Place, found: unknown) {
    super(`Nothing can be put below ${place || 'the record'}: there is a ${typeof found} there.`)
    this.place = place
  }
}

/**
 * A copy of a record with a value at a place. What it does not touch is the same object as before. `undefined` takes the
 * member or the item out. Parts and lists on the way that are not there are made, and an item that is not in its list is
 * added: behind the first of `after` that is there, else at the end.
 *
 * @throws PlaceError where a text, a number or a boolean is in the way: it is never written over.
 */
export function putAt<Value>(
  value: Value,
  place: Place,
  member: unknown,
  after: readonly string[] | 'start' = [],
): Value {
  return put(value, stepsOf(place), 0, member, after) as Value
}

type After = readonly string[] | 'start'

function put(
  value: unknown,
  steps: readonly string[],
  depth: number,
  member: unknown,
  after: After,
): unknown {
  const step = steps[depth]
  if (step === undefined) return member
  const holder = value ?? (step.startsWith('@') || /^\d+$/.test(step) ? [] : {})
  if (isList(holder)) return putItem(holder, step, steps, depth, member, after)
  if (!isObject(holder)) throw new PlaceError(placeOf(steps.slice(0, depth)), holder)
  return putMember(holder, step, value === undefined, steps, depth, member, after)
}

function putMember(
  holder: JsonObject,
  name: string,
  isNew: boolean,
  steps: readonly string[],
  depth: number,
  member: unknown,
  after: After,
): unknown {
  const was = memberOf(holder, name)
  const now = put(was, steps, depth + 1, member, after)
  if (now === undefined) {
    if (isNew) return undefined
    return Object.hasOwn(holder, name) ? withoutMember(holder, name) : holder
  }
  return Object.is(was, now) ? holder : withMember(holder, name, now)
}

function putItem(
  list: readonly unknown[],
  step: string,
  steps: readonly string[],
  depth: number,
  member: unknown,
  after: After,
): unknown {
  const index = indexIn(list, step)
  const isLast = depth === steps.length - 1
  if (index >= 0) {
    const now = put(list[index], steps, depth + 1, member, isLast ? [] : after)
    if (now === undefined) return list.toSpliced(index, 1)
    return Object.is(now, list[index]) ? list : list.with(index, now)
  }
  const blank = step.startsWith('@') && !isLast ? { id: step.slice(1) } : undefined
  const made = put(blank, steps, depth + 1, member, isLast ? [] : after)
  if (made === undefined || (member === undefined && !isLast)) return list
  return list.toSpliced(isLast ? positionFor(list, after) : list.length, 0, made)
}

/** Where an item goes that was taken out, or comes from another list: behind the nearest of those that stood before it. */
function positionFor(list: readonly unknown[], after: After): number {
  if (after === 'start') return 0
  for (const id of after) {
    const index = indexIn(list, itemStep(id))
    if (index >= 0) return index + 1
  }
  return list.length
}

/** The ids before an item of a list, the nearest first; `start` where it is the first. */
export function idsBefore(list: readonly unknown[], index: number): readonly string[] | 'start' {
  if (index === 0) return 'start'
  const ids = list.slice(0, index).map(idOf)
  return ids.filter((id) => id !== undefined).reverse()
}
