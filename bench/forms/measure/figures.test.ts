import { expect, test } from 'vitest'
import { latencyOf, percentile } from './figures.ts'

test('a percentile is a value that was measured', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(percentile(values, 50)).toBe(10)
  expect(percentile(values, 95)).toBe(19)
  expect(percentile([7], 95)).toBe(7)
  expect(percentile([], 95)).toBeNaN()
  expect(latencyOf(values)).toEqual({ p50: 10, p95: 19, worst: 20, keys: 20 })
})
