import { expect, test } from 'vitest'
import { isRoundingOf, scaledUp } from './scale-score.ts'

test.each([
  [4, 3, 7],
  [2, 3, 3],
  [1, 3, 2],
  [0, 3, 0],
  [6, 3, 10],
  [3, 4, 4],
  [5, 4, 6],
  [7, 5, 7],
])('a sum of %d over %d items is a score of %d', (sum, answered, score) => {
  const exact = scaledUp(sum, answered) as number
  expect(isRoundingOf(score, exact)).toBe(true)
  expect(isRoundingOf(score + 1, exact)).toBe(false)
  expect(isRoundingOf(score - 1, exact)).toBe(false)
})

test('4 over three items is 6.67 before rounding', () => {
  expect(scaledUp(4, 3)).toBeCloseTo(6.67, 2)
})

test('a half may be rounded either way', () => {
  const exact = scaledUp(2, 4) as number
  expect([2, 3].map((score) => isRoundingOf(score, exact))).toEqual([true, true])
  expect([1, 4].map((score) => isRoundingOf(score, exact))).toEqual([false, false])
})

test.each([0, 1, 2])('%d answered items give no score', (answered) => {
  expect(scaledUp(2, answered)).toBeUndefined()
})
