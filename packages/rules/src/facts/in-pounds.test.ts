import { expect, test } from 'vitest'
import { inPounds } from './in-pounds.ts'

test.each([
  [0, '£0'],
  [44, '£44'],
  [44.5, '£44.50'],
  [44.999, '£45'],
  [999.99, '£999.99'],
  [3000, '£3,000'],
  [1_234_567.125, '£1,234,567.13'],
  // What adding pence leaves behind.
  [0.1 + 0.2, '£0.30'],
])('%d is %s', (amount, written) => {
  expect(inPounds(amount)).toBe(written)
})
