import { expect, test } from 'vitest'
import { isInKeyStage4 } from './schooling.ts'

test.each([
  ['the last day of Year 9', '2011-08-31', '2025-08-31', false],
  ['the first day of Year 10, for the youngest of the year', '2011-08-31', '2025-09-01', true],
  ['a day younger: a year later', '2011-09-01', '2025-09-01', false],
  ['in the spring of Year 10', '2011-05-14', '2026-03-02', true],
  ['the last day of Year 11', '2011-05-14', '2027-08-31', true],
  ['the first day after Year 11', '2011-05-14', '2027-09-01', false],
  ['born on 29 February, in Year 11', '2012-02-29', '2028-02-28', true],
])('%s', (_, dateOfBirth, day, expected) => {
  expect(isInKeyStage4(dateOfBirth, day)).toBe(expected)
})
