import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkUpn, upnField } from './upn.ts'

const wrongLetter = {
  ok: false,
  reason: 'The letter at the start does not fit the rest. Check each character',
}
const wrongShape = {
  ok: false,
  reason:
    'Must be 13 characters: a letter, then 12 digits, or 11 digits and a letter. The letters I, O and S are not used',
}
const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ']

/** The number with whichever first letter passes. */
const withLetter = (rest: string) =>
  letters.filter((letter) => checkUpn(letter + rest).ok).map((l) => l + rest)

test.each(['B801200005001', 'P207000016049'])('%s is right', (value) => {
  expect(checkUpn(value)).toEqual({ ok: true })
})

test.each([
  ['another letter', 'A801200005001'],
  ['another letter', 'B207000016049'],
  ['the letter that two suppliers print', 'Q207000016049'],
  ['one digit changed', 'B801200005002'],
  ['two digits exchanged', 'B801200050001'],
])('%s: %s does not fit', (_, value) => {
  expect(checkUpn(value)).toEqual(wrongLetter)
})

test.each([
  ['twelve characters', 'B80120000500'],
  ['fourteen characters', 'B8012000050011'],
  ['no letter', '8801200005001'],
  ['a small letter', 'b801200005001'],
  ['a letter that is not used, first', 'I801200005001'],
  ['a letter that is not used, last', 'B80120000500S'],
  ['a letter in the middle', 'B8012000A5001'],
  ['spaces', 'B801 20000500'],
  ['a line end', 'B801200005001\n'],
  ['a reason why there is none', 'UN1'],
  ['digits of another script', 'B80120000500١'],
  ['nothing', ''],
])('%s: %j has not the shape', (_, value) => {
  expect(checkUpn(value)).toEqual(wrongShape)
  expect(
    upnField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([wrongShape.reason])
})

describe('a temporary number', () => {
  test('counts its last letter by its place in the alphabet without I, O and S', () => {
    // 8×2 + 0 + 1×4 + 2×5 + 0… + 5×10 + A×13 = 80, then 13 more for each letter on; 80 = 3 × 23 + 11, and M is letter 11.
    expect(checkUpn('M80120000500A')).toEqual({ ok: true })
    expect(checkUpn('B80120000500B')).toEqual({ ok: true })
    expect(checkUpn('M80120000500B')).toEqual(wrongLetter)
    // J is letter 8, after H.
    expect((80 + 8 * 13) % 23).toBe(0)
    expect(checkUpn('A80120000500J')).toEqual({ ok: true })
  })

  test('has one right first letter, whatever the last', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{11}$/), fc.constantFrom(...letters), (digits, last) => {
        expect(withLetter(digits + last)).toHaveLength(1)
      }),
    )
  })
})

test('a permanent number has one right first letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{12}$/), (digits) => {
      expect(withLetter(digits)).toHaveLength(1)
    }),
  )
})

test('changing any one digit breaks it', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9]{12}$/),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const right = withLetter(digits)[0] as string
        const changed = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1)
        expect(checkUpn(changed)).toEqual(wrongLetter)
      },
    ),
  )
})

test.each(['X06805040829A', 'L086819786126', 'N075491517151', 'Z041674136429', 'E043016488226'])(
  'the field takes the shape of %s, as 903 rule 168 does',
  (value) => {
    expect(upnField().safeParse(value).success).toBe(true)
  },
)

test.each([
  'E07295962325C1556',
  'UN7',
  '5035247309594',
  'K06014812931',
  'J000947841350156',
  'I072272729588',
  'S074885779408',
])('the field refuses the shape of %s, as 903 rule 168 does', (value) => {
  expect(upnField().safeParse(value).success).toBe(false)
})
