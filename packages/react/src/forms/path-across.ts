import { isList, isObject, isSame, memberOf } from '../record/json.ts'
import { idOf } from '../record/place.ts'

type Path = readonly (string | number)[]

/** What a form has, and what the record has of it: an item that was added has no id in the form, and has one in the record. */
export interface Told {
  readonly shown: unknown
  readonly recorded: unknown
}

/**
 * Where a question of one drawing of a form is in another. An item is the same by its id; a plain value, or an item in which
 * nothing is said, by what it is, and among several by its turn. Undefined where the item is gone.
 */
export function pathAcross({ shown, recorded }: Told, other: unknown, path: Path): Path | undefined {
  const [step, ...rest] = path
  if (step === undefined) return []
  if (!isList(shown)) {
    const member = (value: unknown) => (isObject(value) ? memberOf(value, String(step)) : undefined)
    const below = pathAcross({ shown: member(shown), recorded: member(recorded) }, member(other), rest)
    return below && [step, ...below]
  }
  const at = Number(step)
  const own = recordedItem(recorded, shown, at)
  const index = isList(other) ? sameItem(shown, at, idOf(shown[at]) ?? idOf(own), other) : -1
  if (index < 0 || !isList(other)) return undefined
  const below = pathAcross({ shown: shown[at], recorded: own }, other[index], rest)
  return below && [index, ...below]
}

function sameItem(
  list: readonly unknown[],
  at: number,
  id: string | undefined,
  other: readonly unknown[],
): number {
  if (id !== undefined) return other.findIndex((each) => idOf(each) === id)
  const isLike = (each: unknown) => isSame(each ?? undefined, list[at] ?? undefined)
  const turn = list.slice(0, at).filter(isLike).length
  const found = other.flatMap((each, index) => (isLike(each) ? [index] : []))
  return found[Math.min(turn, found.length - 1)] ?? -1
}

const recordedItem = (recorded: unknown, shown: readonly unknown[], at: number): unknown =>
  isList(recorded) && recorded.length === shown.length ? recorded[at] : undefined

/** What a form has, with the ids that the record gave to items that were added in it. */
export function withIdsOf(recorded: unknown, shown: unknown): unknown {
  if (isList(shown)) return shown.map((item, at) => withIdOf(recordedItem(recorded, shown, at), item))
  if (!isObject(shown) || !isObject(recorded)) return shown
  const members = Object.keys(shown).map((name) => [
    name,
    withIdsOf(memberOf(recorded, name), memberOf(shown, name)),
  ])
  return Object.fromEntries(members)
}

function withIdOf(recorded: unknown, item: unknown): unknown {
  const id = idOf(recorded)
  if (!isObject(item) || (idOf(item) ?? id) !== id) return item
  const below = withIdsOf(recorded, item)
  return id === undefined ? below : { ...(below as object), id }
}
