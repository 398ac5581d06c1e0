/**
 * The same document with the items of its lists and the members of its parts in another order, chosen by the seed: one of all
 * the orders that come of turning each list and each part by some places, and back to front.
 */
export const turned = <T>(document: T, seed: number): T => turn(document, seed) as T

function turn(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return rotate(value, seed).map((item) => turn(item, seed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    rotate(Object.entries(value), seed).map(([name, member]) => [name, turn(member, seed)]),
  )
}

function rotate<T>(list: readonly T[], seed: number): T[] {
  const by = list.length === 0 ? 0 : seed % list.length
  const moved = [...list.slice(by), ...list.slice(0, by)]
  return seed % 2 === 0 ? moved : moved.reverse()
}
