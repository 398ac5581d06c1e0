import { differences } from './differences.ts'
import { isObject, memberOf, namesIn } from './json.ts'
import { below, getAt, type Place, pointerTo } from './place.ts'
import { putAt } from './put-at.ts'

/** Whether a form does not ask for what stands at a JSON Pointer of a record. */
export type IsHidden = (pointer: string, record: unknown) => boolean

/** The members of a section, out of a whole record or out of what a section's page gave. */
export function partOf(value: unknown, members: readonly string[]): object {
  return members.reduce<object>((part, member) => {
    const held = getAt(value, member)
    return held === undefined ? part : putAt(part, member, held)
  }, {})
}

/** A record with the members of a section as a part has them. */
export function withPart<Value>(record: Value, part: unknown, members: readonly string[]): Value {
  return members.reduce((next, member) => putAt(next, member, getAt(part, member)), record)
}

/** A record with the answers back that are not asked for any more, and that a page therefore left out. */
export function withHiddenAnswers<Value>(before: Value, after: Value, isHidden: IsHidden): Value {
  let result = after
  const keep = (was: unknown, place: Place) => {
    const pointer = pointerTo(after, place)
    if (pointer === undefined) return
    if (isHidden(pointer, after)) result = putAt(result, place, was)
    else if (isObject(was)) for (const name of namesIn(was)) keep(memberOf(was, name), below(place, name))
  }
  for (const { place, was, now } of differences(before, after)) if (now === undefined) keep(was, place)
  return result
}
