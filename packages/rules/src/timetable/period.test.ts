import { describe, expect, test } from 'vitest'
import { earlier, lastDayOf, later } from './period.ts'

describe('the last day of a period', () => {
  test.each([
    ['a week', { days: 7 }, '2025-09-01', '2025-09-08'],
    ['six weeks, over the end of a year', { days: 42 }, '2025-12-01', '2026-01-12'],
    ['three months', { months: 3 }, '2025-09-15', '2025-12-15'],
    ['three months from 30 November, to the end of February', { months: 3 }, '2025-11-30', '2026-02-28'],
    ['three months from 30 November, in a leap year', { months: 3 }, '2027-11-30', '2028-02-29'],
    [
      'four months from 30 September are not to the end of January',
      { months: 4 },
      '2025-09-30',
      '2026-01-30',
    ],
    ['twelve months from a leap day', { months: 12 }, '2024-02-29', '2025-02-28'],
  ])('%s', (_, period, event, last) => {
    expect(lastDayOf(period, event)).toBe(last)
  })
})

test('the earlier and the later of two days, one of which may not be known', () => {
  expect([earlier('2025-01-01', '2025-01-02'), earlier('2025-01-02', '2025-01-01')]).toEqual([
    '2025-01-01',
    '2025-01-01',
  ])
  expect([later('2025-01-01', '2025-01-02'), later('2025-01-02', undefined)]).toEqual([
    '2025-01-02',
    '2025-01-02',
  ])
  expect(earlier('2025-01-02', undefined)).toBe('2025-01-02')
})
