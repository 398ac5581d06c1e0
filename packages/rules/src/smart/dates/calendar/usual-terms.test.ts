import { expect, test } from 'vitest'
import { textOf } from './day.ts'
import { usualTerms } from './usual-terms.ts'

const shown = (september: number) =>
  usualTerms(september).map(({ from, halfTermFrom, halfTermTo, to }) =>
    [from, halfTermFrom, halfTermTo, to].map(textOf).join(' '),
  )

test.each([
  [
    2024,
    [
      '2024-09-03 2024-10-28 2024-11-01 2024-12-20',
      '2025-01-06 2025-02-17 2025-02-21 2025-04-04',
      '2025-04-22 2025-05-26 2025-05-30 2025-07-23',
    ],
  ],
  [
    2025,
    [
      '2025-09-03 2025-10-27 2025-10-31 2025-12-19',
      '2026-01-05 2026-02-16 2026-02-20 2026-03-27',
      '2026-04-13 2026-05-25 2026-05-29 2026-07-22',
    ],
  ],
  [
    2026,
    [
      '2026-09-03 2026-10-26 2026-10-30 2026-12-18',
      '2027-01-04 2027-02-15 2027-02-19 2027-03-25',
      '2027-04-12 2027-05-31 2027-06-04 2027-07-21',
    ],
  ],
])('the school year from September %i', (september, expected) => {
  expect(shown(september)).toEqual(expected)
})

test('in any year the terms stand in order, with their half terms inside', () => {
  for (let september = 2000; september < 2100; september++) {
    const days = usualTerms(september).flatMap(({ from, halfTermFrom, halfTermTo, to }) => [
      from,
      halfTermFrom,
      halfTermTo,
      to,
    ])
    expect(days).toEqual([...days].sort((one, other) => one - other))
  }
})
