import { nounForms, verbForms } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './read-text.ts'

/** A set of words, asked in one step whether a word of a text is in it. */
export class WordSet {
  /** The lowest number in it: what is kept reaches from there to the highest, so that a set of a few words stays small. */
  readonly #from: number
  readonly #has: Uint8Array

  constructor(ids: Iterable<number>) {
    let from = Number.MAX_SAFE_INTEGER
    let to = 0
    const all = [...ids]
    for (const id of all) {
      if (id > to) to = id
      if (id < from && id > 0) from = id
    }
    this.#from = to === 0 ? 1 : from
    this.#has = new Uint8Array(to === 0 ? 0 : to - from + 1)
    for (const id of all) if (id > 0) this.#has[id - from] = 1
  }

  has(word: Word | undefined): boolean {
    if (word === undefined) return false
    const at = word.id - this.#from
    return at >= 0 && at < this.#has.length && this.#has[at] === 1
  }

  /** Numbers of its words in the lexicon. */
  ids(): number[] {
    const ids: number[] = []
    for (let at = 0; at < this.#has.length; at++) if (this.#has[at] === 1) ids.push(at + this.#from)
    return ids
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
