/** Functions that compiled validators may need, as code: a compiled validator imports nothing. */
export const helpers = {
  /** Whether two JSON values are the same. */
  equal: `function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(Reflect.get(a, name), Reflect.get(b, name)))
  )
}`,
  /** Whether no two items of a list are the same. */
  distinct: `function distinct(list: readonly unknown[]): boolean {
  return list.every((item, at) => list.slice(at + 1).every((other) => !equal(item, other)))
}`,
  /** Whether no two items of a list have the same id. Each has one: that was asked before. */
  distinctIds: `function distinctIds(list: readonly unknown[]): boolean {
  const idAt = (at: number) => (list[at] as { readonly id: unknown }).id
  if (list.length > 8) {
    const ids = new Set<unknown>()
    for (let at = 0; at < list.length; at++) ids.add(idAt(at))
    return ids.size === list.length
  }
  for (let at = 1; at < list.length; at++) {
    const id = idAt(at)
    for (let before = 0; before < at; before++) if (idAt(before) === id) return false
  }
  return true
}`,
  /** How many characters a text has, where JavaScript counts some as two. */
  characters: `function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}`,
} as const

export type HelperName = keyof typeof helpers
