/** What differs at one place of two revisions of a record. */
export interface RecordChange {
  /** The names and numbers on the way to it: in the later revision, or in the earlier one where it was removed. */
  readonly path: readonly string[]
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * Everything that differs between two revisions, in the order of the later one; what was removed stands where it was. Items
 * of a list are the same item where they have the same `id`, wherever they stand. A part or an item that came or went is one
 * change, with all that is in it.
 */
export function compareRecords(before: unknown, after: unknown): readonly RecordChange[] {
  const changes: RecordChange[] = []
  compare(before, after, [], changes)
  return changes
}

function compare(before: unknown, after: unknown, path: readonly string[], changes: RecordChange[]): void {
  if (Object.is(before, after)) return
  const one = before ?? emptyLike(after)
  const other = after ?? emptyLike(before)
  if (isList(one) && isList(other) && haveIds(one) && haveIds(other)) compareLists(one, other, path, changes)
  else if (isNothing(before)) {
    if (!isNothing(after)) changes.push({ path, kind: 'added', after })
  } else if (isNothing(after)) changes.push({ path, kind: 'removed', before })
  else if (isList(before) && isList(after) && haveIds(before) && haveIds(after))
    compareLists(before, after, path, changes)
  else if (isPart(before) && isPart(after)) {
    for (const name of new Set([...Object.keys(after), ...Object.keys(before)])) {
      compare(memberOf(before, name), memberOf(after, name), [...path, name], changes)
    }
  } else if (!isSame(before, after)) changes.push({ path, kind: 'changed', before, after })
}

function compareLists(
  before: readonly Item[],
  after: readonly Item[],
  path: readonly string[],
  changes: RecordChange[],
): void {
  const stood = new Map(before.map((item, at) => [item.id, at]))
  const stays = new Set(after.map(({ id }) => id))
  // An item moved where it no longer stands between the same neighbours that stayed.
  const orderBefore = before.filter(({ id }) => stays.has(id)).map(({ id }) => id)
  const orderAfter = after.filter(({ id }) => stood.has(id)).map(({ id }) => id)
  const moved = orderBefore.some((id, at) => id !== orderAfter[at])
    ? outOfOrder(orderBefore, orderAfter)
    : new Set()
  after.forEach((item, at) => {
    const was = stood.get(item.id)
    if (was !== undefined && moved.has(item.id)) {
      changes.push({ path: [...path, String(at)], kind: 'moved', before: was, after: at })
    }
    compare(was === undefined ? undefined : before[was], item, [...path, String(at)], changes)
  })
  before.forEach((item, at) => {
    if (!stays.has(item.id)) changes.push({ path: [...path, String(at)], kind: 'removed', before: item })
  })
}

/** The ids that have to be lifted out so that the rest stands in the order it had: the fewest that do it. */
function outOfOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const rank = new Map(before.map((id, at) => [id, at]))
  const ranks = after.map((id) => rank.get(id) ?? 0)
  // The longest run of rising ranks stays; `ends[n]` is where the best run of n + 1 ends.
  const ends: number[] = []
  const previous: number[] = []
  ranks.forEach((value, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranks[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = at
  })
  const stay = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) stay.add(at)
  return new Set(after.filter((_, at) => !stay.has(at)))
}

/** A list that is not there is compared as an empty one, so that each item is a change of its own. */
const emptyLike = (value: unknown): unknown => (Array.isArray(value) ? [] : undefined)

interface Item {
  readonly id: string
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether every item can be told from the others. */
const haveIds = (list: readonly unknown[]): list is readonly Item[] =>
  list.every((item) => isPart(item) && typeof item.id === 'string') &&
  new Set(list.map((item) => (item as Item).id)).size === list.length

const memberOf = (part: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(part, name) ? part[name] : undefined

/** Nothing is recorded: an empty text and an empty list say as little as an absent one. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
