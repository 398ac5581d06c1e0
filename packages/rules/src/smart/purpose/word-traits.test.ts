import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon, wordSet } from '../lexicon.ts'
import { rows } from './rows.ts'
import { WordTraits } from './word-traits.ts'

const traits = new WordTraits([
  [1, 'apple ~peel'],
  [2, wordSet('apple pear')],
  [4, rows(['a plum'])],
])
const words = (source: string) => readText(source, lexicon).words

test('a word has the bits of every entry that it is in', () => {
  expect(words('apple pear peeled plum fig').map((word) => traits.of(word))).toEqual([3, 2, 1, 4, 0])
  expect(traits.of(undefined)).toBe(0)
})

test('a text has the bits of its words, or of a part of them', () => {
  expect(traits.among(words('pear and plum'))).toBe(6)
  expect(traits.among(words('pear and plum'), 1)).toBe(4)
  expect(traits.among([])).toBe(0)
})

test('words can be asked for by their bits', () => {
  const pears = traits.wordsWith(2)
  expect(words('apple pear plum').map((word) => pears.has(word))).toEqual([true, true, false])
})
