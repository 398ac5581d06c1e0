type Pairs = Map<object, object>

/** Below this depth, pairs are remembered, in case something holds itself. */
const DEEP = 40

/** What a React element holds of the tree that it stands in. */
const ofReact = new Set(['_owner', '__o', '__v'])

/**
 * Stands in for the deep comparison of rjsf, with which it agrees: functions are all equal, a prototype counts, something
 * that holds itself is no trap. rjsf compares the whole form after each key, so it is also the quicker the less it does.
 */
export default function deepEquals(one: unknown, other: unknown): boolean {
  return areEqual(one, other, 0, undefined)
}

function areEqual(one: unknown, other: unknown, depth: number, pairs: Pairs | undefined): boolean {
  if (one === other) return true
  if (typeof one === 'function' && typeof other === 'function') return true
  if (typeof one !== 'object' || typeof other !== 'object') return Number.isNaN(one) && Number.isNaN(other)
  if (one === null || other === null || one.constructor !== other.constructor) return false
  if (depth < DEEP) return areAlike(one, other, depth + 1, pairs)
  const known = pairs ?? new Map()
  if (known.has(one)) return known.get(one) === other
  known.set(one, other)
  const areSame = areAlike(one, other, depth + 1, known)
  known.delete(one)
  return areSame
}

function areAlike(one: object, other: object, depth: number, pairs: Pairs | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => areEqual(each, other[at], depth, pairs))
  }
  if (one instanceof Date || one instanceof RegExp || one instanceof URL)
    return areEqual(text(one), text(other), 0, pairs)
  if (one instanceof Map && other instanceof Map)
    return one.size === other.size && within([...one], [...other], depth, pairs)
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && within([...one], [...other], depth, pairs)
  if (!/^\[object (?:Object|Error|Arguments)\]$/.test(Object.prototype.toString.call(one))) return false
  return haveSameMembers(one as Members, other as Members, depth, pairs)
}

const text = (value: object): unknown => (value instanceof Date ? value.getTime() : String(value))

const within = (
  list: readonly unknown[],
  others: readonly unknown[],
  depth: number,
  pairs: Pairs | undefined,
): boolean => list.every((each) => others.some((other) => areEqual(each, other, depth, pairs)))

type Members = Readonly<Record<string, unknown>>

function haveSameMembers(one: Members, other: Members, depth: number, pairs: Pairs | undefined): boolean {
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  const isElement = one.$$typeof !== undefined || other.$$typeof !== undefined
  for (let at = names.length; at-- > 0; ) {
    const name = names[at] as string
    if (isElement && ofReact.has(name)) continue
    if (!Object.hasOwn(other, name) || !areEqual(one[name], other[name], depth, pairs)) return false
  }
  return true
}
