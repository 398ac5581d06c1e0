import type { Verdict } from './rule.ts'

/**
 * One verdict for many of the same kind, as an old record may have dozens: the first of them, or where there are more than one
 * the first with their `count`, under the message `many`.
 */
export function oneForAll(first: Verdict | undefined, count: number, many: string): Verdict[] {
  if (first === undefined) return []
  return count === 1 ? [first] : [{ ...first, message: many, data: { ...first.data, count } }]
}
