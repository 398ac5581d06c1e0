import { isSame } from '../record/json.ts'

/** The keys of a list's items as three versions have them, of the items that are left. */
export interface Orders {
  readonly base: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** The order of a merged list, and whether both sides moved the same items in different ways. */
export interface MergedOrder {
  readonly keys: readonly string[]
  readonly isDisputed: boolean
}

/**
 * Orders the items of a list that two sides changed. Where one side moved what both have, that is the order; where both did,
 * mine, and it is disputed. What one side added follows the item that it followed there. What both added behind the same item
 * stands in the order of the keys, so that both sides come to the same list.
 */
export function mergeOrder({ base, mine, theirs }: Orders): MergedOrder {
  const shared = new Set(mine.filter((key) => theirs.includes(key)))
  const mineShared = mine.filter((key) => shared.has(key))
  const theirsShared = theirs.filter((key) => shared.has(key))
  const { order, isDisputed } = orderOfShared(base, mineShared, theirsShared)
  const myRuns = runs(mine, shared)
  const theirRuns = runs(theirs, shared)
  const keys = [undefined, ...order].flatMap((anchor) => [
    ...(anchor === undefined ? [] : [anchor]),
    ...joined(myRuns.get(anchor) ?? [], theirRuns.get(anchor) ?? []),
  ])
  return { keys, isDisputed }
}

function orderOfShared(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  if (isSame(mine, theirs)) return { order: mine, isDisputed: false }
  const known = new Set(base)
  const before = base.filter((key) => mine.includes(key))
  const mineKnown = mine.filter((key) => known.has(key))
  const theirsKnown = theirs.filter((key) => known.has(key))
  const iMoved = !isSame(mineKnown, before)
  const theyMoved = !isSame(theirsKnown, before)
  if (iMoved && theyMoved && !isSame(mineKnown, theirsKnown)) return { order: mine, isDisputed: true }
  if (iMoved !== theyMoved) return { order: iMoved ? mine : theirs, isDisputed: false }
  const [first] = [mine, theirs].sort((one, other) => compareText(one.join('\n'), other.join('\n')))
  return { order: first ?? mine, isDisputed: false }
}

/** What one side alone has, by the shared item that it follows. */
function runs(keys: readonly string[], shared: ReadonlySet<string>): Map<string | undefined, string[]> {
  const found = new Map<string | undefined, string[]>()
  let anchor: string | undefined
  for (const key of keys) {
    if (shared.has(key)) anchor = key
    else found.set(anchor, [...(found.get(anchor) ?? []), key])
  }
  return found
}

function joined(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const [myFirst] = mine
  const [theirFirst] = theirs
  if (myFirst === undefined || theirFirst === undefined) return [...mine, ...theirs]
  return compareText(myFirst, theirFirst) < 0 ? [...mine, ...theirs] : [...theirs, ...mine]
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
