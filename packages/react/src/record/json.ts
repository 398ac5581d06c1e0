/** A part of a record: an object whose members are read one by one. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** A member that is the object's own: `undefined` where there is none. */
export const memberOf = (value: JsonObject, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined

/** An object's members that hold something. One that is there and undefined is not there, as in JSON. */
export const namesIn = (value: JsonObject): string[] =>
  Object.keys(value).filter((name) => value[name] !== undefined)

/** A copy with a member set. Works for `__proto__` too, which a document may hold like any other name. */
export function withMember(value: JsonObject, name: string, member: unknown): JsonObject {
  const copy: Record<string, unknown> = { ...value }
  Object.defineProperty(copy, name, { value: member, enumerable: true, configurable: true, writable: true })
  return copy
}

/** A copy without a member. */
export function withoutMember(value: JsonObject, name: string): JsonObject {
  const { [name]: _, ...rest } = value
  return rest
}

/** Whether two parts say the same: the order of members does not matter, and an undefined one is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (isList(one)) {
    return isList(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  }
  if (!isObject(one) || !isObject(other)) return false
  const names = namesIn(one)
  return (
    names.length === namesIn(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}
