/** How much room a mark takes in the picture of the year, in the units of the picture. */
export const markSize = 19

/** Something that stands at a place along a row. */
export interface Standing {
  readonly x: number
}

/**
 * Puts marks that would lie on each other one beneath the other: each into the first lane of its row in which there is room.
 *
 * @returns the lane of each, from 0, in the order of the marks, and how many lanes there are: one where there is no mark.
 */
export function inLanes(marks: readonly Standing[]): {
  readonly lanes: readonly number[]
  readonly count: number
} {
  const ends: number[] = []
  const lanes: number[] = []
  for (const [at, { x }] of [...marks.entries()].sort(([, one], [, other]) => one.x - other.x)) {
    const free = ends.findIndex((end) => end <= x)
    const lane = free < 0 ? ends.length : free
    ends[lane] = x + markSize
    lanes[at] = lane
  }
  return { lanes, count: Math.max(1, ends.length) }
}
