import { expect, test } from 'vitest'
import { inLanes, markSize } from './lanes.ts'

test.each([
  ['no mark', [], [], 1],
  ['one', [5], [0], 1],
  ['two with just enough room', [0, markSize], [0, 0], 1],
  ['two with a little less', [0, markSize - 0.1], [0, 1], 2],
  ['two of one day', [3, 3], [0, 1], 2],
  ['three, of which the last has room again', [0, 10, 20], [0, 1, 0], 2],
  ['three that lie close', [0, 5, 10], [0, 1, 2], 3],
  ['in any order', [20, 0, 10], [0, 0, 1], 2],
])('%s', (_, places, lanes, count) => {
  expect(inLanes(places.map((x) => ({ x })))).toEqual({ lanes, count })
})
