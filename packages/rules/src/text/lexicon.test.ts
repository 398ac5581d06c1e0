import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { readText, wordAt } from './read-text.ts'

const idsIn = (source: string, lexicon: Lexicon) => readText(source, lexicon).words.map(({ id }) => id)

test.each([
  ['words whose first twelve letters are the same', 'relationship', 'relationships'],
  ['long words that differ in their last letter', 'responsibility', 'responsibilitz'],
  ['letters that share their bits', 'café', 'cafí'],
  ['an accent and none', 'sian', 'siân'],
  ['an apostrophe and a letter', "won't", 'wongt'],
  ['a word and its beginning', 'abcdef', 'abcde'],
])('%s are told apart', (_, known, other) => {
  const lexicon = new Lexicon()
  const id = lexicon.add(known)
  expect(idsIn(`${known} ${other} ${known.toUpperCase()}`, lexicon)).toEqual([id, 0, id])
  const both = lexicon.add(other)
  expect(idsIn(`${known} ${other}`, lexicon)).toEqual([id, both])
})

test('a curly apostrophe is a straight one, in a word and as a mark', () => {
  const lexicon = new Lexicon()
  const [wont, mark] = [lexicon.add("won't"), lexicon.add("'")]
  expect(idsIn('won’t ’ ‘', lexicon)).toEqual([wont, mark, mark])
})

test('every word is found when there are many', () => {
  const lexicon = new Lexicon()
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const words = Array.from({ length: 5000 }, (_, at) => {
    const pick = (by: number) => letters.charAt(Math.floor(at / by) % 26)
    return `${pick(1)}${pick(26)}${pick(676)}${'x'.repeat(at % 15)}`
  })
  const ids = words.map((word) => lexicon.add(word))
  expect(lexicon.size).toBe(new Set(words).size)
  expect(idsIn(words.join(' '), lexicon)).toEqual(ids)
})

test('there is no word before the first', () => {
  const { words } = readText('One two', new Lexicon())
  expect([wordAt(words, -1), wordAt(words, 0), wordAt(words, 2)]).toEqual([undefined, words[0], undefined])
})
