import type { ReadText, Word } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import { families } from './families/index.ts'
import { Rows } from './rows.ts'

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

/** What is asked only where a need is recorded. */
const bits = lexicon.moreBits()

/** Meanings of words, in three columns of what is known of each word. */
class Table {
  readonly low = bits.column()
  readonly middle = bits.column()
  readonly high = bits.column()

  add(list: string, { low, middle, high }: Meanings) {
    for (const word of wordsOf(list)) {
      const id = lexicon.add(word)
      bits.put(id, this.low, low)
      bits.put(id, this.middle, middle)
      bits.put(id, this.high, high)
    }
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
const rows = new Rows(phrases)

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
  let low = 0
  let middle = 0
  let high = 0
  let mayLow = 0
  let mayMiddle = 0
  let mayHigh = 0
  let first = -1
  let last = 0
  for (let at = 0; at < words.length; at++) {
    const { id } = words[at] as Word
    if (id === 0) continue
    mayLow |= bits.of(id, possible.low)
    mayMiddle |= bits.of(id, possible.middle)
    mayHigh |= bits.of(id, possible.high)
    let hereLow = bits.of(id, sure.low)
    let hereMiddle = bits.of(id, sure.middle)
    let hereHigh = bits.of(id, sure.high)
    const row = rows.at(text, at)
    if (row !== undefined) {
      hereLow |= row.value.low
      hereMiddle |= row.value.middle
      hereHigh |= row.value.high
    }
    if ((hereLow | hereMiddle | hereHigh) === 0) continue
    low |= hereLow
    middle |= hereMiddle
    high |= hereHigh
    if (first < 0) first = at
    last = Math.max(last, row?.to ?? 0, at + 1)
  }
  return {
    sure: { low, middle, high },
    all: { low: low | mayLow, middle: middle | mayMiddle, high: high | mayHigh },
    first: Math.max(first, 0),
    last,
  }
}

/** The families that can answer needs of some others, these among them. */
export function answersTo({ low, middle, high }: Meanings): Meanings {
  let all = none
  for (let left = low; left !== 0; left &= left - 1) all = either(all, answerOf(left, 0))
  for (let left = middle; left !== 0; left &= left - 1) all = either(all, answerOf(left, 31))
  for (let left = high; left !== 0; left &= left - 1) all = either(all, answerOf(left, 62))
  return all
}

/** What answers the family of the lowest of some bits, counted from a number. */
const answerOf = (bits: number, from: number): Meanings =>
  answers[from + 31 - Math.clz32(bits & -bits)] as Meanings
