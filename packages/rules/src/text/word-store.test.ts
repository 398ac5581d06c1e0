import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { readText } from './read-text.ts'
import { WordStore } from './word-store.ts'

const lexicon = new Lexicon()
lexicon.add('apple')
const sources = ['An apple, “two APPLES” and 3.', 'Éric’s apple!', '', 'one\n\ntwo']

test('a text reads the same into a store that was used before', () => {
  const store = new WordStore()
  for (const source of [...sources, ...sources.toReversed()]) {
    const from = store.open()
    expect(readText(source, lexicon, store)).toEqual(readText(source, lexicon))
    store.close(from)
  }
})

test('texts that are read while a store is open keep their own words', () => {
  const store = new WordStore()
  store.close(store.open())
  const outer = store.open()
  const first = readText('An apple', lexicon, store)
  const inner = store.open()
  const second = readText('Two pears', lexicon, store)
  expect(first).toEqual(readText('An apple', lexicon))
  expect(second).toEqual(readText('Two pears', lexicon))
  store.close(inner)
  expect(readText('Plum', lexicon, store).words[0]).toBe(second.words[0])
  expect(first).toEqual(readText('An apple', lexicon))
  store.close(outer)
})

test('a text of more words than a store keeps is read as well', () => {
  const store = new WordStore()
  const source = 'An apple and two pears. '.repeat(1000)
  for (let time = 0; time < 2; time++) {
    const from = store.open()
    expect(readText(source, lexicon, store)).toEqual(readText(source, lexicon))
    store.close(from)
  }
})
