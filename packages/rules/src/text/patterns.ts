import { Automaton, type Step } from './automaton.ts'
import type { Lexicon } from './lexicon.ts'
import type { ReadText, Word } from './read-text.ts'
import { formsOf, WordSet } from './word-set.ts'

/** Word lists that a pattern names as `<name>`: each is read as `wordsOf` reads a list. */
export type WordLists = Readonly<Record<string, string>>

/** A place where a pattern was found. */
export interface Found<Value> {
  readonly value: Value
  /** Numbers of the first word and of the word after the last; of the part in `[ ]` where the pattern has one. */
  readonly first: number
  readonly last: number
  /** The same of the whole pattern. */
  readonly from: number
  readonly to: number
}

interface Pattern<Value> {
  readonly value: Value
  readonly steps: readonly Step[]
  /** Steps before and up to which the span goes. */
  readonly open: number
  readonly close: number
}

/**
 * Patterns of words, found in one pass. A pattern is a row of steps parted by spaces:
 * `put` itself; `~put` every form of the verb; `+need` the noun and its plural; `a|b|~go` one of several; `<self>` one of a list of
 * words; `#` a number in digits; a `?` after any of these makes it optional; `*3` up to three words of any kind, with no mark between.
 * `is [in contact] with` finds the whole and gives the part in brackets. A pattern stays within one sentence.
 *
 * Time is proportional to the text: a pattern looks ahead over a bounded number of words, and all are followed at once.
 */
export class Patterns<Value> {
  readonly #patterns: readonly Pattern<Value>[]
  readonly #automaton: Automaton

  constructor(lexicon: Lexicon, lists: WordLists = {}, entries: Iterable<readonly [string, Value]> = []) {
    const steps = new Map<string, Step>()
    const patterns: Pattern<Value>[] = []
    for (const [written, value] of entries) patterns.push(compile(lexicon, lists, written, value, steps))
    this.#patterns = patterns
    this.#automaton = new Automaton(patterns.map(({ steps: own }) => own))
  }

  /** Whether any pattern can begin with a word. */
  mayBegin(word: Word): boolean {
    return this.#automaton.mayBegin(word)
  }

  /** What begins at a word: the longest of all patterns. Undefined if none does. */
  at(text: ReadText, at: number): Found<Value> | undefined {
    const beginning = this.#automaton.beginningAt(text.words, at)
    let longest: Found<Value> | undefined
    for (let one = 0; one < beginning.length; one++) {
      const found = match(text, this.#patterns[beginning[one] as number] as Pattern<Value>, at)
      if (found !== undefined && (longest === undefined || found.to > longest.to)) longest = found
    }
    return longest
  }

  /** Every pattern at every place, from left to right, those that overlap too. */
  every(text: ReadText): Found<Value>[] {
    const found: Found<Value>[] = []
    const { words } = text
    for (let at = 0; at < words.length; at++) {
      const beginning = this.#automaton.beginningAt(words, at)
      for (let one = 0; one < beginning.length; one++) {
        const here = match(text, this.#patterns[beginning[one] as number] as Pattern<Value>, at)
        if (here !== undefined) found.push(here)
      }
    }
    return found
  }

  /** Every place in a part of a text, from left to right; of those that overlap, the one that begins first. */
  all(text: ReadText, from = 0, to = text.words.length): Found<Value>[] {
    const found: Found<Value>[] = []
    let at = from
    while (at < to) {
      const here = this.at(text, at)
      if (here === undefined || here.to > to) at++
      else {
        found.push(here)
        at = Math.max(here.to, at + 1)
      }
    }
    return found
  }

  /** The first place in a part of a text. */
  first(text: ReadText, from = 0, to = text.words.length): Found<Value> | undefined {
    for (let at = from; at < to; at++) {
      const here = this.at(text, at)
      if (here !== undefined && here.to <= to) return here
    }
    return undefined
  }
}

/** `known` keeps the steps already read: many patterns share a list. */
function compile<Value>(
  lexicon: Lexicon,
  lists: WordLists,
  written: string,
  value: Value,
  known: Map<string, Step>,
): Pattern<Value> {
  const steps: Step[] = []
  let open = 0
  let close = -1
  for (let part of written.split(' ').filter(Boolean)) {
    if (part.startsWith('[')) {
      open = steps.length
      part = part.slice(1)
    }
    const closes = part.endsWith(']')
    if (closes) part = part.slice(0, -1)
    let own = known.get(part)
    if (own === undefined) {
      own = step(lexicon, lists, part, written)
      known.set(part, own)
    }
    steps.push(own)
    if (closes) close = steps.length
  }
  if (steps.length === 0 || steps.every(({ optional, words }) => optional || words === undefined)) {
    throw new TypeError(`A pattern needs at least one word that has to be there: “${written}”`)
  }
  return { value, steps, open, close: close < 0 ? steps.length : close }
}

function step(lexicon: Lexicon, lists: WordLists, part: string, written: string): Step {
  const optional = part.length > 1 && part.endsWith('?')
  const own = optional ? part.slice(0, -1) : part
  if (own === '#') return { number: true, optional, upTo: 0 }
  if (own.startsWith('*')) return { number: false, optional: true, upTo: Number(own.slice(1)) }
  const words = own.split('|').flatMap((entry) => {
    if (!entry.startsWith('<')) return formsOf(entry)
    const list = lists[entry.slice(1, -1)]
    if (list === undefined) throw new TypeError(`No list is called ${entry}, in the pattern “${written}”`)
    return list.split(/\s+/).filter(Boolean).flatMap(formsOf)
  })
  return { words: new WordSet(words.map((word) => lexicon.add(word))), number: false, optional, upTo: 0 }
}

function match<Value>(text: ReadText, pattern: Pattern<Value>, at: number): Found<Value> | undefined {
  const places = new Int32Array(2)
  const to = follow(text.words, pattern, 0, at, text.words[at]?.sentence ?? 0, places)
  if (to < 0) return undefined
  const first = pattern.open === 0 ? at : (places[0] as number)
  const last = pattern.close === pattern.steps.length ? to : (places[1] as number)
  return { value: pattern.value, first, last, from: at, to }
}

/** The word after the last that the steps from one on take; -1 if they do not fit. Where a step is optional, taking it comes first. */
function follow<Value>(
  words: readonly Word[],
  pattern: Pattern<Value>,
  number: number,
  at: number,
  sentence: number,
  places: Int32Array,
): number {
  if (number === pattern.open) places[0] = at
  if (number === pattern.close) places[1] = at
  const step = pattern.steps[number]
  if (step === undefined) return at
  if (step.upTo > 0) {
    for (let taken = 0; taken <= step.upTo; taken++) {
      const to = follow(words, pattern, number + 1, at + taken, sentence, places)
      if (to >= 0) return to
      const next = words[at + taken]
      if (next === undefined || next.kind === 'mark' || next.sentence !== sentence) return -1
    }
    return -1
  }
  const word = words[at]
  const fits =
    word !== undefined &&
    word.sentence === sentence &&
    (step.number ? word.kind === 'number' : step.words?.has(word) === true)
  if (fits) {
    const to = follow(words, pattern, number + 1, at + 1, sentence, places)
    if (to >= 0) return to
  }
  return step.optional ? follow(words, pattern, number + 1, at, sentence, places) : -1
}
