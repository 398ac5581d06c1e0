import { expect, test } from 'vitest'
import { dayFrom, textOf } from './day.ts'
import { type NamedDay, namedDayFrom, namedDayOf } from './named-days.ts'

test.each([
  ['christmas', 2026, '2026-12-25'],
  ['mother’s day', 2026, '2026-03-15'],
  ['mother’s day', 2027, '2027-03-07'],
  ['father’s day', 2026, '2026-06-21'],
  ['father’s day', 2025, '2025-06-15'],
  ['pancake day', 2026, '2026-02-17'],
  ['good friday', 2026, '2026-04-03'],
  ['may day', 2026, '2026-05-04'],
  ['spring bank holiday', 2026, '2026-05-25'],
  ['august bank holiday', 2026, '2026-08-31'],
  ['whitsun', 2026, '2026-05-24'],
  ['world book day', 2026, '2026-03-05'],
  ['remembrance sunday', 2026, '2026-11-08'],
] satisfies [NamedDay, number, string][])('%s of %i', (name, year, expected) => {
  const period = namedDayOf(name, year)
  expect(period && textOf(period.from)).toBe(expected)
})

test('no day is worked out for a feast of a calendar that follows the moon', () => {
  expect(namedDayOf('eid', 2026)).toBeUndefined()
  expect(namedDayFrom('diwali', 20260914)).toBeUndefined()
})

test.each([
  ['2026-12-25', '2026-12-25'],
  ['2026-12-26', '2027-12-25'],
])('the next Christmas from %s', (from, expected) => {
  const period = namedDayFrom('christmas', dayFrom(from) as number)
  expect(period && textOf(period.from)).toBe(expected)
})
