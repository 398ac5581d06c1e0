import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isConcrete } from './concrete.ts'

test.each([
  ['paint the fence', true],
  ['book the dentist', true],
  ['ring school', true],
  ['abseil', true],
  ['improve reading', false],
  ['give appropriate stimulation', false],
  ['support the family', false],
])('%s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(isConcrete(text, 0, text.words.length)).toBe(expected)
})
