import type { Word } from '../../text/read-text.ts'
import { WordSet, wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'

/** Words of an entry: a list that `wordsOf` reads, a set, or rows, for the words that show where these may stand. */
type Words = string | WordSet | { readonly rare: string }

/**
 * What is known of each word, as bits of one number, so that a text is looked through once for everything that a letter asks.
 */
export class WordTraits {
  readonly #bits: Int32Array

  constructor(entries: readonly (readonly [bit: number, words: Words])[]) {
    const known = entries.map(([bit, words]) => [bit, idsOf(words)] as const)
    const most = known.reduce((most, [, ids]) => ids.reduce((one, other) => Math.max(one, other), most), 0)
    this.#bits = new Int32Array(most + 1)
    for (const [bit, ids] of known) for (const id of ids) this.#bits[id] = (this.#bits[id] ?? 0) | bit
    this.#bits[0] = 0
  }

  /** The bits of a word; 0 where nothing is known of it. */
  of(word: Word | undefined): number {
    return word !== undefined && word.id < this.#bits.length ? (this.#bits[word.id] as number) : 0
  }

  /** The words that have any of some bits. */
  wordsWith(bits: number): WordSet {
    return new WordSet([...this.#bits.keys()].filter((id) => ((this.#bits[id] ?? 0) & bits) !== 0))
  }

  /** The bits of all words of a part of a text. */
  among(words: readonly Word[], from = 0, to = words.length): number {
    let bits = 0
    const all = this.#bits
    for (let at = from; at < to; at++) {
      const { id } = words[at] as Word
      if (id < all.length) bits |= all[id] as number
    }
    return bits
  }
}

function idsOf(words: Words): number[] {
  if (words instanceof WordSet) return words.ids()
  return wordsOf(typeof words === 'string' ? words : words.rare).map((word) => lexicon.add(word))
}
