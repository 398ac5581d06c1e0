import type { Word } from '../../text/read-text.ts'
import { WordSet, wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'

/** Words of an entry: a list that `wordsOf` reads, a set, numbers in the lexicon, or rows, for the words that show where these may stand. */
export type Words = string | WordSet | readonly number[] | { readonly rare: string }

/**
 * What is known of each word, as bits of one number, so that a text is looked through once for everything that a letter asks.
 */
export class WordTraits {
  readonly #column = lexicon.bits.column()

  constructor(entries: readonly (readonly [bit: number, words: Words])[]) {
    for (const [bit, words] of entries) for (const id of idsOf(words)) lexicon.bits.put(id, this.#column, bit)
  }

  /** The bits of a word; 0 where nothing is known of it. */
  of(word: Word | undefined): number {
    return word === undefined ? 0 : lexicon.bits.of(word.id, this.#column)
  }

  /** The words that have any of some bits. */
  wordsWith(bits: number): WordSet {
    const ids: number[] = []
    for (let id = 1; id <= lexicon.size; id++)
      if ((lexicon.bits.of(id, this.#column) & bits) !== 0) ids.push(id)
    return new WordSet(lexicon, ids)
  }

  /** The bits of all words of a part of a text. */
  among(words: readonly Word[], from = 0, to = words.length): number {
    let bits = 0
    for (let at = from; at < to; at++) bits |= lexicon.bits.of((words[at] as Word).id, this.#column)
    return bits
  }
}

/** Their numbers in the lexicon. */
export function idsOf(words: Words): readonly number[] {
  if (words instanceof WordSet) return words.ids()
  if (typeof words !== 'string' && 'length' in words) return words
  return wordsOf(typeof words === 'string' ? words : words.rare).map((word) => lexicon.add(word))
}
