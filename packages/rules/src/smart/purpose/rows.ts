import { type Found, Patterns } from '../../text/patterns.ts'
import { readPattern, type WordLists, type WrittenStep } from '../../text/read-pattern.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import type { WordSet } from '../../text/word-set.ts'
import { lexicon, wordSet } from '../lexicon.ts'
import { commonWords } from '../words/common-words.ts'

/** A row of words is worth looking for where a text has another word that it needs. */
const common = new Set(commonWords)

/** Patterns with the words that show where they are worth looking for. */
export class Rows<Value = true> {
  readonly entries: readonly (readonly [row: string, value: Value])[]
  readonly lists: WordLists
  /** Of each row, the words of one step that has to be there and stands in few texts. */
  readonly rare: string
  readonly #found: Patterns<Value>
  /** Words that a row can begin with. */
  readonly begins: WordSet
  readonly #withNumber: boolean
  /** Those of them after which any word may come, or none; after all others comes one of `#seconds`. */
  readonly #open: WordSet
  readonly #seconds: WordSet
  readonly #rare: WordSet

  constructor(entries: readonly (readonly [row: string, value: Value])[], lists: WordLists = {}) {
    this.entries = entries
    this.lists = lists
    this.#found = new Patterns(lexicon, lists, entries)
    const all = entries.map(([row]) => readPattern(row, lists).steps)
    this.rare = [...new Set(all.flatMap(rarest))].join(' ')
    this.#rare = wordSet(this.rare)
    const begins = all.flatMap(beginning)
    this.begins = wordSet(wordsIn(begins.map(({ step }) => step)))
    this.#open = wordSet(wordsIn(begins.filter(({ next }) => next === undefined).map(({ step }) => step)))
    this.#seconds = wordSet(wordsIn(begins.flatMap(({ next = [] }) => next)))
    this.#withNumber = begins.some(({ step: { number } }) => number)
  }

  /** What begins at a word: the longest of all rows. */
  at(text: ReadText, at: number): Found<Value> | undefined {
    const word = text.words[at] as Word
    if (word.kind === 'number') return this.#withNumber ? this.#found.at(text, at) : undefined
    if (!this.begins.has(word)) return undefined
    // Most words that can begin a row are common, and what comes next shows that they begin none.
    const may = this.#seconds.has(text.words[at + 1]) || this.#open.has(word)
    return may ? this.#found.at(text, at) : undefined
  }

  /** The first place in a part of a text. */
  first(text: ReadText, from = 0, to = text.words.length): Found<Value> | undefined {
    const { words } = text
    // Without one of these there is none: to look for them costs less than to follow every row that begins.
    let rare = from
    while (rare < to && !this.#rare.has(words[rare])) rare++
    if (rare >= to) return undefined
    for (let at = from; at < to; at++) {
      const found = this.at(text, at)
      if (found !== undefined && found.to <= to) return found
    }
    return undefined
  }
}

/** Rows that all stand for the same. */
export const rows = (written: readonly string[], lists: WordLists = {}): Rows =>
  new Rows(
    written.map((row) => [row, true] as const),
    lists,
  )

/** The words of the step that fewest texts have: it has none of the common words, or as few as may be, and few words. */
function rarest(steps: readonly WrittenStep[]): readonly string[] {
  let words: readonly string[] = []
  let least = Number.POSITIVE_INFINITY
  for (const step of steps) {
    if (step.optional || step.words.length === 0) continue
    const often = step.words.filter((word) => common.has(word)).length
    if (often < least || (often === least && step.words.length < words.length)) {
      least = often
      words = step.words
    }
  }
  return words
}

/** A step that a row can begin with, and the steps one of which comes next; undefined where that can be any word, a number or none. */
interface Beginning {
  readonly step: WrittenStep
  readonly next: readonly WrittenStep[] | undefined
}

function beginning(steps: readonly WrittenStep[]): Beginning[] {
  return upToNeeded(steps).map((step, at) => {
    const next = upToNeeded(steps.slice(at + 1))
    const isOpen = next.at(-1)?.optional !== false || next.some(({ words }) => words.length === 0)
    return { step, next: isOpen ? undefined : next }
  })
}

/** The steps up to the first that has to be there. */
function upToNeeded(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  const last = steps.findIndex(({ optional }) => !optional)
  return last < 0 ? steps : steps.slice(0, last + 1)
}

const wordsIn = (steps: readonly WrittenStep[]): string => steps.flatMap(({ words }) => words).join(' ')
