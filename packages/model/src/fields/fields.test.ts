import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { choice, date, id, partialDate, wholeNumber } from './fields.ts'

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

describe('a date', () => {
  const field = date('Date', 'A day.')
  test.each([
    ['a leap day', '2024-02-29', true],
    ['the day after it', '2024-03-01', true],
    ['29 February 2100, which is no leap year', '2100-02-29', false],
    ['29 February 2000, which is one', '2000-02-29', true],
    ['31 April', '2026-04-31', false],
    ['a time of day', '2026-04-30T00:00:00Z', false],
    ['a year of two digits', '26-04-30', false],
    ['a number', 20260430, false],
  ])('%s', (_, value, expected) => {
    expect(accepts(field, value)).toBe(expected)
  })
})

describe('a partial date', () => {
  const field = partialDate('Date', 'As much as is known.')
  test.each([
    ['a year', '2019', true],
    ['a month', '2019-07', true],
    ['a day', '2019-07-31', true],
    ['a month 00', '2019-00', false],
    ['a day 00', '2019-07-00', false],
    ['31 June', '2019-06-31', false],
    ['text after it', '2019-07x', false],
    ['the way of the return, zz for what is not known', 'zz/07/2019', false],
  ])('%s', (_, value, expected) => {
    expect(accepts(field, value)).toBe(expected)
  })
})

describe('an id', () => {
  const field = id('Id', 'An id.')
  test.each([
    ['letters, digits and hyphens', 'need-12', true],
    ['100 characters', 'a'.repeat(100), true],
    ['101 characters', 'a'.repeat(101), false],
    ['none', '', false],
    ['a blank', 'need 12', false],
    ['a slash', 'a/b', false],
    ['__proto__', '__proto__', false],
  ])('%s', (_, value, expected) => {
    expect(accepts(field, value)).toBe(expected)
  })
})

test('a whole number keeps to its bounds', () => {
  const field = wholeNumber('Score', 'Zero to ten.', 0, 10)
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(accepts(field, value)).toBe(Number.isInteger(value) && value >= 0 && value <= 10)
    }),
  )
})

test('a choice takes its own answers and no others, those of every object included', () => {
  const field = choice('Kind', 'Which.', { a: 'First', b: 'Second' })
  expect(
    ['a', 'b', 'c', 'toString', 'constructor', '__proto__'].map((value) => accepts(field, value)),
  ).toEqual([true, true, false, false, false, false])
})

test('JSON Schema says the same of dates and ids as the model', () => {
  for (const field of [date('a', 'b'), partialDate('a', 'b'), id('a', 'b')]) {
    const { pattern } = z.toJSONSchema(field, { target: 'draft-7' }) as { pattern?: string }
    expect(pattern).toBeDefined()
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/), fc.stringMatching(/^\d{4}(-\d\d)?$/)),
        (value) => {
          expect(accepts(field, value)).toBe(new RegExp(pattern as string).test(value))
        },
      ),
    )
  }
})
