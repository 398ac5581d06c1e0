import type { Word } from './read-text.ts'

/**
 * The words that may stand at a step of a pattern. There are thousands of these, and each is asked seldom: a bit of every word for each
 * would take much room.
 */
export class StepWords {
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
