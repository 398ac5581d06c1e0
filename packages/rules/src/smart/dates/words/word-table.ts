import type { Word } from '../../../text/read-text.ts'
import { WordSet, wordsOf } from '../../../text/word-set.ts'
import { lexicon } from '../../lexicon.ts'

/** Gives each of some words a value, asked by the word's number. Lists are written as `wordsOf` reads them. */
export class WordTable<Value> {
  readonly #has: WordSet
  readonly #values: (Value | undefined)[]

  /** A word that is in two lists has the value of the first. */
  constructor(entries: Iterable<readonly [list: string, value: Value]>) {
    const values = new Map<number, Value>()
    for (const [list, value] of entries) {
      for (const word of wordsOf(list)) {
        const id = lexicon.add(word)
        if (!values.has(id)) values.set(id, value)
      }
    }
    this.#has = new WordSet(lexicon, values.keys())
    const size = Math.max(0, ...values.keys()) + 1
    this.#values = Array.from({ length: size }, (_, id) => values.get(id))
  }

  of(word: Word | undefined): Value | undefined {
    // Most words that are asked about have no value: the table itself, which is far away, is not looked at for them.
    return word !== undefined && this.#has.has(word) ? this.#values[word.id] : undefined
  }
}
