import type { Word } from './read-text.ts'

/** So many words are kept for use again: enough for a long paragraph and the fields beside it. */
const most = 2000

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/**
 * Words that are used for one text after another. Making new ones for each would take as long as reading them. What is read into a
 * store holds until the store is opened again at the same place, so that nothing of a text may be kept that was read into one.
 */
export class WordStore {
  readonly #words: Writable<Word>[] = []
  #used = 0

  /** Where the words of what is read from now on begin. Whoever opens a store closes it there. */
  open(): number {
    return this.#used
  }

  close(from: number): void {
    this.#used = from
  }

  /** A word with these values. */
  word(
    kind: Word['kind'],
    start: number,
    end: number,
    id: number,
    kinds: number,
    shows: number,
    capital: boolean,
    upper: boolean,
    joined: boolean,
    sentence: number,
  ): Word {
    const at = this.#used
    if (at < this.#words.length) {
      this.#used++
      const word = this.#words[at] as Writable<Word>
      word.kind = kind
      word.start = start
      word.end = end
      word.id = id
      word.kinds = kinds
      word.shows = shows
      word.capital = capital
      word.upper = upper
      word.joined = joined
      word.quoted = false
      word.sentence = sentence
      return word
    }
    const word = { kind, start, end, id, kinds, shows, capital, upper, joined, quoted: false, sentence }
    if (at < most) this.#used = this.#words.push(word)
    return word
  }
}
