import { Patterns } from '../../text/patterns.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import { families } from './families/index.ts'

/** A set of families, as bits of three numbers: there are more than fit in one. */
export interface Meanings {
  readonly low: number
  readonly middle: number
  readonly high: number
}

const names = Object.keys(families)
const bitOf = (number: number): Meanings => ({
  low: number < 31 ? 1 << number : 0,
  middle: number >= 31 && number < 62 ? 1 << (number - 31) : 0,
  high: number >= 62 ? 1 << (number - 62) : 0,
})
const none: Meanings = { low: 0, middle: 0, high: 0 }

export const either = (one: Meanings, other: Meanings): Meanings => ({
  low: one.low | other.low,
  middle: one.middle | other.middle,
  high: one.high | other.high,
})
export const shares = (one: Meanings, other: Meanings): boolean =>
  ((one.low & other.low) | (one.middle & other.middle) | (one.high & other.high)) !== 0
export const isNone = ({ low, middle, high }: Meanings): boolean => (low | middle | high) === 0

/** Meanings by the number of a word; `phrases` those that begin with it. */
class Table {
  readonly #byWord = new Map<number, Meanings>()

  add(list: string, meaning: Meanings) {
    for (const word of wordsOf(list)) {
      const id = lexicon.add(word)
      this.#byWord.set(id, either(this.#byWord.get(id) ?? none, meaning))
    }
  }

  of(word: Word): Meanings | undefined {
    return this.#byWord.get(word.id)
  }
}

const sure = new Table()
const possible = new Table()
const answers: Meanings[] = []
const phrases: [string, Meanings][] = []

for (const [number, name] of names.entries()) {
  const family = families[name] as (typeof families)[string]
  const own = bitOf(number)
  sure.add(family.words, own)
  possible.add(family.also ?? '', own)
  for (const phrase of family.phrases ?? []) phrases.push([phrase, own])
  answers.push(
    (family.answeredBy ?? '')
      .split(' ')
      .filter(Boolean)
      .reduce((all, answer) => either(all, bitOf(names.indexOf(answer))), own),
  )
}
const rows = new Patterns(lexicon, {}, phrases)

/** What a text is about. */
export interface About {
  /** Families that its words show by themselves. */
  readonly sure: Meanings
  /** Those, and families that its words may belong to. */
  readonly all: Meanings
  /** The first word that shows one, and the word after the last. */
  readonly first: number
  readonly last: number
}

/** The families that a text belongs to. */
export function aboutOf(text: ReadText): About {
  const { words } = text
  let certain = none
  let all = none
  let first = -1
  let last = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.id === 0) continue
    const shown = sure.of(word)
    const may = possible.of(word)
    if (may !== undefined) all = either(all, may)
    const row = rows.mayBegin(word) ? rows.at(text, at) : undefined
    const here = shown === undefined ? row?.value : row === undefined ? shown : either(shown, row.value)
    if (here === undefined) continue
    certain = either(certain, here)
    if (first < 0) first = at
    last = Math.max(last, row?.to ?? 0, at + 1)
  }
  return { sure: certain, all: either(all, certain), first: Math.max(first, 0), last }
}

/** The families that can answer needs of some others, these among them. */
export function answersTo(needs: Meanings): Meanings {
  let all = none
  for (let number = 0; number < answers.length; number++) {
    if (shares(bitOf(number), needs)) all = either(all, answers[number] as Meanings)
  }
  return all
}
