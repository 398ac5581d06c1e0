/** One side of a sheet: the numbers of the pages on the left and on the right of the fold. */
export type Side = readonly [left: number, right: number]

/** How many pages a folded booklet has: each sheet holds four. */
export const pagesOfBooklet = (pages: number): number => Math.ceil(pages / 4) * 4

/**
 * The sides of the sheets of a folded booklet of n pages, in the order in which they are printed, front and back of each
 * sheet in turn: `[n, 1] [2, n − 1] [n − 2, 3] …`. The number of pages is a multiple of 4.
 */
export function sidesOf(pages: number): readonly Side[] {
  return Array.from({ length: pages / 2 }, (_, at) => {
    const low = at + 1
    const high = pages - at
    return at % 2 === 0 ? [high, low] : [low, high]
  })
}
