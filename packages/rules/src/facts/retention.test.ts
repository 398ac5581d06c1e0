import { expect, test } from 'vitest'
import { keptUntil } from './retention.ts'

const until = (dateOfBirth: string | undefined, diedOn?: string, asAt = '2026-11-21') =>
  keptUntil(
    {
      id: 'child-1',
      ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
      ...(diedOn === undefined ? {} : { diedOn }),
    },
    asAt,
  )

test('until the 75th anniversary of the birth', () => {
  expect(until('2016-05-14')).toBe('2091-05-14')
})

test('of a child born on a leap day, until 1 March of a common year', () => {
  expect(until('2012-02-29')).toBe('2087-03-01')
})

test('of a child who died the day before their 18th birthday, 15 years from the death', () => {
  expect(until('2008-05-14', '2026-05-13')).toBe('2041-05-13')
})

test('of a child who died on a leap day, to the last day of February', () => {
  expect(until('2016-05-14', '2024-02-29')).toBe('2039-02-28')
})

test('of a young person who died on their 18th birthday, until the 75th anniversary', () => {
  expect(until('2008-05-14', '2026-05-14')).toBe('2083-05-14')
})

test('a death recorded for a later day has not happened', () => {
  expect(until('2016-05-14', '2026-11-22')).toBe('2091-05-14')
})

test('nothing where the day of birth is not known or to come', () => {
  expect([until(undefined), until('2026-11-22')]).toEqual([undefined, undefined])
})
