import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { languageLines, smartLines } from '../../../../bench/wording/corpus.ts'
import { syllablesIn } from './syllables.ts'

test.each<[number, string]>([
  [1, 'a cat the queue eyes name likes walked clothes friend passed whole through'],
  [
    2,
    'table horses wanted placement useful sometimes quiet going science poem fluid player passes centre metre doctor isn’t',
  ],
  [3, 'museum family diary video area serious happiest medium resident everything'],
  [4, 'society anxiety material education psychologist everybody'],
  [5, 'accommodation'],
  [6, 'responsibility reunification'],
])('%i in each of: %s', (count, words) => {
  expect(words.split(' ').map((word) => [word, syllablesIn(word)])).toEqual(
    words.split(' ').map((word) => [word, count]),
  )
})

test('accents and capitals change nothing, and every word has one', () => {
  expect(['café', 'ZOË', 'Mhm', 'x'].map(syllablesIn)).toEqual([2, 1, 1, 1])
})

test('over the words of the corpus they are those of the library “syllable” for nineteen words in twenty, and as many in all', async () => {
  const readability = createRequire(import.meta.url).resolve('retext-readability')
  const { syllable } = (await import(createRequire(readability).resolve('syllable'))) as {
    syllable: (word: string) => number
  }
  const words = [...smartLines(), ...languageLines()].flatMap(
    ({ text }) => text.match(/\b[A-Za-z][a-z]+\b/g) ?? [],
  )
  const different = [...new Set(words)]
  const alike = different.filter((word) => syllablesIn(word) === syllable(word))
  expect(alike.length / different.length).toBeGreaterThan(0.95)
  const sum = (count: (word: string) => number) => words.reduce((total, word) => total + count(word), 0)
  expect(Math.abs(sum(syllablesIn) / sum(syllable) - 1)).toBeLessThan(0.01)
})
