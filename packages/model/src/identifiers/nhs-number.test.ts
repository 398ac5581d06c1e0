import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNhsNumber, nhsNumberField } from './nhs-number.ts'

const wrongDigit = { ok: false, reason: 'The last digit does not fit the rest. Check each digit' }
const wrongShape = { ok: false, reason: 'Must be 10 digits, without spaces' }
const filler = { ok: false, reason: 'Ten times the same digit is not an NHS number' }

/** Nine digits, and a last one that brings the sum with weights 10 to 1 to a multiple of 11, where there is one. */
const anyNhsNumber = fc
  .stringMatching(/^[0-9]{9}$/)
  .map((nine) => {
    const sumWith = (last: number) =>
      [...nine, last].reduce<number>((total, digit, index) => total + Number(digit) * (10 - index), 0)
    const last = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => sumWith(digit) % 11 === 0)
    return last === undefined ? '' : nine + last
  })
  .filter((value) => value !== '' && new Set(value).size > 1)

test.each([
  ['a known right number', '9434765919'],
  ['a remainder of 0, which makes the last digit 0', '1000000060'],
])('%s: %s', (_, value) => {
  expect(checkNhsNumber(value)).toEqual({ ok: true })
})

test.each([
  ['one digit off', '9434765918'],
  ['two digits exchanged', '9434756919'],
])('%s: %s does not fit', (_, value) => {
  expect(checkNhsNumber(value)).toEqual(wrongDigit)
})

test('nine digits that call for a last digit of 10 have none', () => {
  // 1×10 + 1×2 = 12: 11 less 1.
  const results = Array.from({ length: 10 }, (_, last) => checkNhsNumber(`100000001${last}`))
  expect(results).toEqual(Array(10).fill(wrongDigit))
})

test.each(['0000000000', '4444444444', '9999999999'])('%s is a filler', (value) => {
  expect(checkNhsNumber(value)).toEqual(filler)
})

test.each([
  ['nine digits', '943476591'],
  ['eleven digits', '94347659190'],
  ['spaces as it is printed', '943 476 5919'],
  ['a letter', '943476591X'],
  ['a line end', '9434765919\n'],
  ['digits of another script', '٩٤٣٤٧٦٥٩١٩'],
  ['nothing', ''],
])('%s: %j has not the shape', (_, value) => {
  expect(checkNhsNumber(value)).toEqual(wrongShape)
  expect(
    nhsNumberField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([wrongShape.reason])
})

test('passes with one last digit, and no other', () => {
  fc.assert(
    fc.property(anyNhsNumber, (value) => {
      const passing = Array.from({ length: 10 }, (_, last) => value.slice(0, 9) + last).filter(
        (number) => checkNhsNumber(number).ok,
      )
      expect(passing).toEqual([value])
    }),
  )
})

test('changing any one digit breaks it', () => {
  fc.assert(
    fc.property(
      anyNhsNumber,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (value, at, by) => {
        const changed = value.slice(0, at) + ((Number(value[at]) + by) % 10) + value.slice(at + 1)
        expect(checkNhsNumber(changed).ok).toBe(false)
      },
    ),
  )
})

test('the field takes a wrong last digit: a rule finds it', () => {
  expect(nhsNumberField().safeParse('9434765918').success).toBe(true)
})
