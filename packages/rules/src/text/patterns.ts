import { Automaton, type Step } from './automaton.ts'
import type { Lexicon } from './lexicon.ts'
import { readPattern, type WordLists, type WrittenStep } from './read-pattern.ts'
import type { ReadText, Word } from './read-text.ts'
import { StepWords } from './step-words.ts'

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
  /** Each step takes one word, so that where it ends is known by where it begins. */
  readonly fixed: boolean
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
    const known: Known = { written: new Map(), compiled: new Map() }
    const patterns: Pattern<Value>[] = []
    for (const [written, value] of entries) patterns.push(compile(lexicon, lists, written, value, known))
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

/** Steps that were read before, and what became of them: many patterns share a list. */
interface Known {
  readonly written: Map<string, WrittenStep>
  readonly compiled: Map<WrittenStep, Step>
}

function compile<Value>(
  lexicon: Lexicon,
  lists: WordLists,
  written: string,
  value: Value,
  known: Known,
): Pattern<Value> {
  const { steps, open, close } = readPattern(written, lists, known.written)
  if (steps.every(({ optional, words }) => optional || words.length === 0)) {
    throw new TypeError(`A pattern needs at least one word that has to be there: “${written}”`)
  }
  const compiled = steps.map((step) => {
    const before = known.compiled.get(step)
    if (before !== undefined) return before
    const { words, number, optional, upTo } = step
    const kinds = { number, optional, upTo }
    const made: Step =
      words.length === 0 ? kinds : { ...kinds, words: new StepWords(words.map((word) => lexicon.add(word))) }
    known.compiled.set(step, made)
    return made
  })
  const fixed = compiled.every(({ optional, upTo }) => !optional && upTo === 0)
  return { value, steps: compiled, open, close, fixed }
}

/** Where the part in `[ ]` of the pattern that is followed begins and ends: one pattern is followed at a time. */
const places = new Int32Array(2)

/** A pattern at a place where it begins and comes to its end. */
function match<Value>(text: ReadText, pattern: Pattern<Value>, at: number): Found<Value> | undefined {
  if (pattern.fixed) {
    const { value, open, close, steps } = pattern
    return { value, first: at + open, last: at + close, from: at, to: at + steps.length }
  }
  const to = follow(text.words, pattern, 0, at, text.words[at]?.sentence ?? 0)
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
): number {
  if (number === pattern.open) places[0] = at
  if (number === pattern.close) places[1] = at
  const step = pattern.steps[number]
  if (step === undefined) return at
  if (step.upTo > 0) {
    for (let taken = 0; taken <= step.upTo; taken++) {
      const to = follow(words, pattern, number + 1, at + taken, sentence)
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
    const to = follow(words, pattern, number + 1, at + 1, sentence)
    if (to >= 0) return to
  }
  return step.optional ? follow(words, pattern, number + 1, at, sentence) : -1
}
