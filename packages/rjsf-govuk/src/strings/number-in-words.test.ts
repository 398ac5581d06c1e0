import { expect, test } from 'vitest'
import { numberInWords } from './number-in-words.ts'

test.each([
  [0, '0'],
  [-7, '-7'],
  [1234.5, '1,234.5'],
  [1_250_000, '1,250,000'],
])('%s is written as a browser writes it in English and in Welsh', (n, written) => {
  for (const lang of ['en-GB', 'cy', 'en-GB']) {
    expect(numberInWords(n, lang)).toBe(written)
    expect(numberInWords(n, lang)).toBe(n.toLocaleString(lang))
  }
})
