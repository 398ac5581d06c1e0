import { Lexicon } from '../text/lexicon.ts'
import { Patterns } from '../text/patterns.ts'
import type { WordLists } from '../text/read-pattern.ts'
import { wordSet as setOf, type WordSet } from '../text/word-set.ts'
import { commonWords } from './words/common-words.ts'

/** Every word that the five letters know. */
export const lexicon = new Lexicon()
// What is known of words is kept by their numbers: with the common ones first, what is asked most stands close together.
for (const word of commonWords) lexicon.add(word)

/** A set of words, as `wordsOf` reads a list: `~engage` for every form of a verb, `+friend` for a noun and its plural. */
export const wordSet = (list: string): WordSet => setOf(lexicon, list)

/** Patterns that all stand for the same. */
export const patterns = (written: readonly string[], lists: WordLists = {}): Patterns<true> =>
  new Patterns(
    lexicon,
    lists,
    written.map((pattern) => [pattern, true]),
  )
