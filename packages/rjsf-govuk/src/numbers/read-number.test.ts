import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test.each([
  ['0', 0],
  ['7', 7],
  ['007', 7],
  [' 42 ', 42],
  ['3.5', 3.5],
  ['3.', 3],
  ['3.50', 3.5],
  ['.5', 0.5],
  ['-3', -3],
  ['− 3', -3],
  ['+3', 3],
  ['-0', 0],
  ['1,250', 1250],
  ['1,250.75', 1250.75],
  ['12 345 678', 12_345_678],
  ['1\u00a0250', 1250],
  ['1\u202f250', 1250],
  ['1e21', 1e21],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['9007199254740991.0', Number.MAX_SAFE_INTEGER],
  ['0012.50', 12.5],
])('%j is %d', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

test.each([
  [''],
  [' '],
  ['.'],
  ['-'],
  ['twelve'],
  ['12a'],
  ['1,5'],
  ['1,00'],
  ['1,2345'],
  ['1,250 000'],
  [',250'],
  ['1 2'],
  ['1.2.3'],
  ['0x10'],
  ['Infinity'],
  ['NaN'],
  ['1e999'],
  ['--3'],
  ['£20'],
  ['9007199254740993'],
  ['9007199254740993.0'],
])('%j is no number', (text) => {
  expect(readNumber(text)).toBeUndefined()
})

describe('what stands beside the box may be typed in it', () => {
  test.each([
    ['£1,250.50', { prefix: '£' }, 1250.5],
    ['-£3', { prefix: '£' }, -3],
    ['£ 3', { prefix: '£' }, 3],
    ['12 kg', { suffix: 'kg' }, 12],
    ['12kg', { suffix: 'kg' }, 12],
    ['12', { prefix: '£', suffix: 'a week' }, 12],
    ['$3', { prefix: '£' }, undefined],
  ])('%j with %j is %d', (text, affixes, number) => {
    expect(readNumber(text, affixes)).toBe(number)
  })
})

describe('every number that a record holds', () => {
  const held = fc
    .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger())
    .map((number) => (Object.is(number, -0) ? 0 : number))

  test('is read again as it is shown', () => {
    fc.assert(fc.property(held, (number) => Object.is(readNumber(String(number)), number)))
  })

  test('is read again as English writes it, with its thousands parted', () => {
    const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })
    fc.assert(fc.property(fc.maxSafeInteger(), (number) => readNumber(english.format(number)) === number))
  })

  test('no text makes it throw, or makes a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = readNumber(text)
        return number === undefined || Number.isFinite(number)
      }),
    )
  })
})
