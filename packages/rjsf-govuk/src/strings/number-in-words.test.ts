import { expect, test } from 'vitest'
import { numberInWords } from './number-in-words.ts'

const numbers = [0, 1, 7, 999, 1000, 1001, 1250, 10_020, 999_999, 1_000_000, 1_234_567, -7, 0.5, 1234.5]

test.each(['en-GB', 'en', 'cy', 'de', 'fr', 'ar-EG', 'hi'])(
  'numbers are written as %s writes them',
  (lang) => {
    for (const n of numbers) expect(numberInWords(n, lang)).toBe(n.toLocaleString(lang))
  },
)

test('a thousand has a comma', () => {
  expect(numberInWords(1000, 'en-GB')).toBe('1,000')
  expect(numberInWords(1000, 'cy')).toBe('1,000')
})
