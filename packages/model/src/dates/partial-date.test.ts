import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partialDate } from '../fields/fields.ts'
import {
  comparePartial,
  earliestDay,
  isPartialDate,
  latestDay,
  PartialDateError,
  precision,
} from './partial-date.ts'

const digits = (n: number, length: number) => String(n).padStart(length, '0')
const year = fc.integer({ min: 1900, max: 2100 }).map((n) => digits(n, 4))
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${digits(m, 2)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${digits(d, 2)}`)
const anyPartial = fc.oneof(year, month, day)

test.each([
  ['2019', 'year', '2019-01-01', '2019-12-31'],
  ['2019-02', 'month', '2019-02-01', '2019-02-28'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['1900-02', 'month', '1900-02-01', '1900-02-28'],
  ['2000-02', 'month', '2000-02-01', '2000-02-29'],
  ['2019-04', 'month', '2019-04-01', '2019-04-30'],
  ['2019-12', 'month', '2019-12-01', '2019-12-31'],
  ['2020-02-29', 'day', '2020-02-29', '2020-02-29'],
])('%s is known to the %s: %s to %s', (date, known, first, last) => {
  expect(precision(date)).toBe(known)
  expect(earliestDay(date)).toBe(first)
  expect(latestDay(date)).toBe(last)
})

describe('comparePartial', () => {
  test.each([
    ['a year before the next', '2018', '2019', 'before'],
    ['the same year', '2019', '2019', 'overlaps'],
    ['a day in the year', '2019-06-15', '2019', 'overlaps'],
    ['the last day of the year', '2019-12-31', '2019', 'overlaps'],
    ['the day after the year', '2020-01-01', '2019', 'after'],
    ['the day before the month', '2020-01-31', '2020-02', 'before'],
    ['the leap day of the month', '2020-02-29', '2020-02', 'overlaps'],
    ['the day after the month', '2020-03-01', '2020-02', 'after'],
    ['a day before another', '2020-02-28', '2020-02-29', 'before'],
    ['the same day', '2020-02-29', '2020-02-29', 'overlaps'],
  ])('%s', (_, a, b, expected) => {
    expect(comparePartial(a, b)).toBe(expected)
  })

  test('turned round it says the opposite', () => {
    const opposite = { before: 'after', after: 'before', overlaps: 'overlaps' }
    fc.assert(
      fc.property(anyPartial, anyPartial, (a, b) => {
        expect(comparePartial(b, a)).toBe(opposite[comparePartial(a, b)])
      }),
    )
  })

  test('what is before or after stays so when more is known', () => {
    fc.assert(
      fc.property(day, anyPartial, (known, other) => {
        const vague = comparePartial(known.slice(0, 4), other)
        fc.pre(vague !== 'overlaps')
        expect(comparePartial(known.slice(0, 7), other)).toBe(vague)
        expect(comparePartial(known, other)).toBe(vague)
      }),
    )
  })
})

test.each(['', '19', '2019-', '2019-13', '2019-00', '2019-2', '2019-02-29', '201902', 'zz/02/2019', ' 2019'])(
  '%j is not a date, nor a part of one',
  (value) => {
    expect(isPartialDate(value)).toBe(false)
    for (const ask of [precision, earliestDay, latestDay]) {
      expect(() => ask(value)).toThrow(PartialDateError)
      expect(() => ask(value)).toThrow(
        `${JSON.stringify(value)} is not a date, nor a part of one. Write it as YYYY-MM-DD, or only as much as is known: YYYY-MM or YYYY`,
      )
    }
    expect(() => comparePartial(value, '2019')).toThrow(
      expect.objectContaining({ code: 'E_PARTIAL_DATE', value }),
    )
  },
)

test('agrees with the partial date that the model accepts', () => {
  const field = partialDate('When', 'When it was')
  const nearly = fc.oneof(
    anyPartial,
    fc.stringMatching(/^\d{4}(-\d\d){0,2}$/),
    fc.stringMatching(/^[0-9-]{3,10}$/),
    fc.stringMatching(/^[0-9-]{4}-[0-3][0-9]-[0-3][0-9]$/),
  )
  fc.assert(
    fc.property(nearly, (value) => {
      expect(isPartialDate(value)).toBe(field.safeParse(value).success)
    }),
    { numRuns: 1000 },
  )
})
