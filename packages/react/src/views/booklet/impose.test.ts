import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagesOfBooklet, sidesOf } from './impose.ts'

test.each([
  [
    4,
    [
      [4, 1],
      [2, 3],
    ],
  ],
  [
    8,
    [
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ],
  ],
])('the sides of %i pages', (pages, sides) => {
  expect(sidesOf(pages)).toEqual(sides)
})

test.each([
  [1, 4],
  [4, 4],
  [5, 8],
  [19, 20],
])('%i pages make a booklet of %i', (pages, booklet) => {
  expect(pagesOfBooklet(pages)).toBe(booklet)
})

test('sheets laid on each other and folded once have their pages in the order of reading', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (sheets) => {
      const sides = sidesOf(sheets * 4)
      const read: number[] = []
      // From the outermost sheet in: the right of its front, and on the back of that half the left.
      for (let sheet = 0; sheet < sheets; sheet++)
        read.push(sides[sheet * 2]?.[1] ?? 0, sides[sheet * 2 + 1]?.[0] ?? 0)
      // And from the innermost out: the right of its back, and on the front the left.
      for (let sheet = sheets - 1; sheet >= 0; sheet--)
        read.push(sides[sheet * 2 + 1]?.[1] ?? 0, sides[sheet * 2]?.[0] ?? 0)
      expect(read).toEqual(Array.from({ length: sheets * 4 }, (_, at) => at + 1))
    }),
  )
})
