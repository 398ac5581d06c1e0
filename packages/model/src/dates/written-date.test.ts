import { expect, test } from 'vitest'
import { writtenDate } from './written-date.ts'

test.each([
  ['2026-03-03', '3 March 2026'],
  ['2024-02-29', '29 February 2024'],
  ['2026-12-31', '31 December 2026'],
  ['2027-01-01', '1 January 2027'],
])('%s is %s', (date, written) => {
  expect(writtenDate(date)).toBe(written)
})
