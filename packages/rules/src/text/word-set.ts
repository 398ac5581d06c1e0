import { nounForms, verbForms } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './read-text.ts'

/** A set of words, asked in one step whether a word of a text is in it. */
export class WordSet {
  readonly #has: Uint8Array

  constructor(ids: Iterable<number>) {
    const all = [...ids]
    this.#has = new Uint8Array(Math.max(0, ...all) + 1)
    for (const id of all) this.#has[id] = 1
    this.#has[0] = 0
  }

  has(word: Word | undefined): boolean {
    return word !== undefined && this.#has[word.id] === 1
  }

  /** Numbers of its words in the lexicon. */
  ids(): number[] {
    return [...this.#has.keys()].filter((id) => this.#has[id] === 1)
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
  new WordSet(wordsOf(list).map((word) => lexicon.add(word)))
