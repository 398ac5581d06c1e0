import { isDeepStrictEqual } from 'node:util'
import { toPointer } from '@open-care-plan/model'
import { isJsonObject, type Json } from '../json.ts'

/** JSON Pointers to where two values differ, as deep as both have the same shape. Lists of unlike length differ as one. */
export function differences(
  one: Json | undefined,
  other: Json | undefined,
  path: readonly (string | number)[] = [],
): string[] {
  if (isDeepStrictEqual(one, other)) return []
  if (isJsonObject(one) && isJsonObject(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].flatMap((name) => differences(own(one, name), own(other, name), [...path, name]))
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((item: Json, at) => differences(item, other[at] as Json, [...path, at]))
  }
  return [toPointer(path)]
}

const own = (value: { readonly [name: string]: Json }, name: string): Json | undefined =>
  Object.hasOwn(value, name) ? value[name] : undefined
