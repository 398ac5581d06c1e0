import type { Writing } from './author.ts'
import { type Difference, differences } from './differences.ts'
import { isWithin, type Place } from './place.ts'
import type { Change, RecordSnapshot } from './record-snapshot.ts'

const known = new WeakMap<RecordSnapshot<unknown>, readonly Change[]>()

/** The answers that are not as the server has them, in the order of the record, with who wrote them and when. */
export function changesOf(snapshot: RecordSnapshot<unknown>): readonly Change[] {
  const found = known.get(snapshot)
  if (found !== undefined) return found
  const { base, value, written } = snapshot
  const changes = differences(base.value, value).map((difference) => ({
    ...difference,
    ...lastWriting(written, difference.place),
  }))
  known.set(snapshot, changes)
  return changes
}

/** Who wrote last at a place, above it or within it. */
export function lastWriting(written: ReadonlyMap<Place, Writing>, place: Place): Writing | undefined {
  let last: Writing | undefined
  for (const [each, writing] of written) {
    if (!isWithin(each, place) && !isWithin(place, each)) continue
    if (last === undefined || (writing.at ?? '') >= (last.at ?? '')) last = writing
  }
  return last
}

/** Of who wrote where, what is still of use: what speaks of a difference that is left. */
export function writtenOf(
  left: readonly Difference[],
  written: ReadonlyMap<Place, Writing>,
): ReadonlyMap<Place, Writing> {
  const speaks = (place: Place) =>
    left.some((difference) => isWithin(place, difference.place) || isWithin(difference.place, place))
  return new Map([...written].filter(([place]) => speaks(place)))
}
