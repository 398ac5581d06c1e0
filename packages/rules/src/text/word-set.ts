import { nounForms, verbForms } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './read-text.ts'
import type { WordBits } from './word-bits.ts'

/** A set of words of a lexicon, asked in one step whether a word of a text is in it. */
export class WordSet {
  readonly #bits: WordBits
  readonly #column: number
  readonly #mask: number
  readonly #ids: readonly number[]

  constructor(lexicon: Lexicon, ids: Iterable<number>) {
    const { bits } = lexicon
    const { column, mask } = bits.bit()
    this.#bits = bits
    this.#column = column
    this.#mask = mask
    this.#ids = [...new Set(ids)].filter((id) => id > 0).sort((one, other) => one - other)
    for (const id of this.#ids) bits.put(id, column, mask)
  }

  has(word: Word | undefined): boolean {
    return word !== undefined && (this.#bits.of(word.id, this.#column) & this.#mask) !== 0
  }

  /** Numbers of its words in the lexicon, in their order. */
  ids(): readonly number[] {
    return this.#ids
  }
}

/**
 * The words that a list stands for: `~engage` for every form of a verb, `+concern` for a noun and its plural, and any other word
 * for itself. Words are parted by spaces, newlines or `|`.
 */
export function wordsOf(list: string): string[] {
  return list
    .split(/[\s|]+/)
    .filter(Boolean)
    .flatMap(formsOf)
}

/** The forms of one entry of a list. */
export function formsOf(entry: string): string[] {
  if (entry.startsWith('~')) return verbForms(entry.slice(1))
  return entry.startsWith('+') && entry.length > 1 ? nounForms(entry.slice(1)) : [entry]
}

/** A set of the words of a list, as `wordsOf` reads it. */
export const wordSet = (lexicon: Lexicon, list: string): WordSet =>
  new WordSet(
    lexicon,
    wordsOf(list).map((word) => lexicon.add(word)),
  )
