import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPostcode, formatPostcode, postcodeField } from './postcode.ts'

const right = [
  ['A9', 'M1 1AE'],
  ['A99', 'B33 8TH'],
  ['AA9', 'CR2 6XH'],
  ['AA99', 'DN55 1PT'],
  ['A9A', 'W1A 0AX'],
  ['A9A with a P', 'N1P 1AA'],
  ['AA9A', 'EC1A 1BB'],
  ['Northern Ireland', 'BT1 5GS'],
  ['an island of the Crown', 'JE2 3AB'],
  ['forces post', 'BF1 3AA'],
  ['the old Girobank', 'GIR 0AA'],
] as const

test.each(right)('%s: %s is right', (_, value) => {
  expect(checkPostcode(value)).toEqual({ ok: true })
  expect(postcodeField().safeParse(value).success).toBe(true)
})

test.each([
  ['no space', 'SW1A2AA'],
  ['two spaces', 'SW1A  2AA'],
  ['small letters', 'sw1a 2aa'],
  ['a space at the end', 'SW1A 2AA '],
  ['a line end', 'SW1A 2AA\n'],
  ['the first half', 'SW1A'],
  ['a first letter that is not used', 'Q1 1AA'],
  ['a second letter that is not used', 'AJ1 1AA'],
  ['a third letter that is not used', 'W1L 1AA'],
  ['a fourth letter that is not used', 'EC1C 1AA'],
  ['a letter that is not used at the end', 'M1 1CA'],
  ['three digits', 'M100 1AA'],
  ['no digit after the space', 'M1 AAA'],
  ['more after it', 'M1 1AEX'],
  ['nothing', ''],
])('%s: %j is not', (_, value) => {
  const reason = 'Must be a full UK postcode in capitals with one space, for example SW1A 2AA'
  expect(checkPostcode(value)).toEqual({ ok: false, reason })
  expect(
    postcodeField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([reason])
})

describe('formatPostcode', () => {
  test.each([
    ['sw1a2aa', 'SW1A 2AA'],
    [' sw1a  2aa ', 'SW1A 2AA'],
    ['M11AE', 'M1 1AE'],
    ['m1\t1ae', 'M1 1AE'],
    ['gir0aa', 'GIR 0AA'],
    ['B33 8TH', 'B33 8TH'],
  ])('%j becomes %s', (typed, expected) => {
    expect(formatPostcode(typed)).toBe(expected)
  })

  test.each(['', ' ', 'SW1A', 'not known', '75008 Paris', 'ßw1a 2aa', `m1${' '.repeat(60)}1ae`])(
    '%j stays as it was typed',
    (typed) => {
      expect(formatPostcode(typed)).toBe(typed)
    },
  )

  test('however it is spaced, the postcode is the same, and stays so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...right.map(([, value]) => value)),
        fc.array(fc.nat({ max: 8 }), { maxLength: 5 }),
        (value, gaps) => {
          const typed = gaps.reduce(
            (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
            value.toLowerCase(),
          )
          expect(formatPostcode(typed)).toBe(value)
          expect(formatPostcode(value)).toBe(value)
        },
      ),
    )
  })

  test('never makes what is not a postcode, and never loses what was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        const formatted = formatPostcode(typed)
        expect(formatted === typed || checkPostcode(formatted).ok).toBe(true)
      }),
    )
  })
})
