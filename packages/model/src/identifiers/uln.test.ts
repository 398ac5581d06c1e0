import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkUln, ulnField } from './uln.ts'

const wrongDigit = { ok: false, reason: 'The last digit does not fit the rest. Check each digit' }
const wrongShape = { ok: false, reason: 'Must be 10 digits, and not start with 0' }

/** Nine digits with the last digit that passes: 10 less the remainder; where there is no remainder, no number is made. */
const anyUln = fc
  .stringMatching(/^[1-9][0-9]{8}$/)
  .map((nine) => {
    const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
    return nine + (10 - (sum % 11))
  })
  .filter((value) => value.length === 10)

test('9276308686 is right', () => {
  expect(checkUln('9276308686')).toEqual({ ok: true })
})

test('9276308687 does not fit', () => {
  expect(checkUln('9276308687')).toEqual(wrongDigit)
})

test('nine digits whose sum leaves no remainder have no last digit', () => {
  // 1×10 + 6×2 = 22, two times 11: the last digit would have to be 10.
  expect(Array.from({ length: 10 }, (_, last) => checkUln(`100000006${last}`).ok)).not.toContain(true)
})

test.each(['1111111111', '9999999999'])('a row of one digit, %s, does not fit', (value) => {
  expect(checkUln(value)).toEqual(wrongDigit)
})

test.each([
  ['nine digits', '927630868'],
  ['eleven digits', '92763086860'],
  ['0 first', '0276308686'],
  ['a letter', '92763O8686'],
  ['spaces', '927 630 868'],
  ['a line end', '9276308686\n'],
  ['nothing', ''],
])('%s: %j has not the shape', (_, value) => {
  expect(checkUln(value)).toEqual(wrongShape)
  expect(
    ulnField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([wrongShape.reason])
})

test('passes where the last digit is 10 less the remainder, and with no other last digit', () => {
  fc.assert(
    fc.property(anyUln, (value) => {
      expect(checkUln(value)).toEqual({ ok: true })
      const passing = Array.from({ length: 10 }, (_, last) => value.slice(0, 9) + last).filter(
        (v) => checkUln(v).ok,
      )
      expect(passing).toEqual([value])
    }),
  )
})

test('changing any one digit breaks it', () => {
  fc.assert(
    fc.property(anyUln, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (value, at, by) => {
      const changed = value.slice(0, at) + ((Number(value[at]) + by) % 10) + value.slice(at + 1)
      expect(checkUln(changed).ok).toBe(false)
    }),
  )
})

test('the field takes a wrong last digit: a rule finds it', () => {
  expect(ulnField().safeParse('9276308687').success).toBe(true)
})
