import type { Word } from './read-text.ts'
import type { WordSet } from './word-set.ts'

/** One step of a pattern of words. */
export interface Step {
  readonly words?: WordSet
  /** A number written in digits. */
  readonly number: boolean
  readonly optional: boolean
  /** So many words of any kind may stand here; marks end it. */
  readonly upTo: number
}

/** A place between steps: how many of a pattern have been taken. Numbered through all patterns. */
type Position = number

/** What is known after some words: which patterns are on their way, and which have come to their end. */
interface State {
  readonly positions: readonly Position[]
  /** Numbers of the patterns that end here, in their order. */
  readonly ends: readonly number[]
  /** The state after one more word, by its symbol; made when first needed. */
  readonly next: Map<number, State>
}

const none: readonly number[] = []

/** So many steps from state to state are kept. A text of very many different words makes it forget, and begin again. */
const most = 50_000

/**
 * Follows many patterns through a text at once, so that what a word costs does not grow with how many patterns there are. It is made
 * while it is used: a set of patterns that words have led to is a state, and the way from one state to the next is worked out once.
 */
export class Automaton {
  /** Steps of all patterns, one after the other; `*3` is three of one word each. Undefined after the last step of a pattern. */
  readonly #steps: (Step | undefined)[] = []
  /** The pattern that each position belongs to. */
  readonly #patternOf: number[] = []
  readonly #begins: Position[][] = []
  readonly #beginsWithNumber: Position[] = []
  readonly #first: (State | undefined)[] = []
  #firstNumber: State | undefined
  readonly #states = new Map<string, State>()
  #kept = 0

  constructor(patterns: readonly (readonly Step[])[]) {
    patterns.forEach((steps, pattern) => {
      const begin = this.#steps.length
      for (const step of steps) {
        const single: Step = step.upTo > 0 ? { number: false, optional: true, upTo: 1 } : step
        for (let count = 0; count < Math.max(1, step.upTo); count++) this.#add(single, pattern)
      }
      this.#add(undefined, pattern)
      this.#index(begin)
    })
  }

  #add(step: Step | undefined, pattern: number) {
    this.#steps.push(step)
    this.#patternOf.push(pattern)
  }

  /** Notes with which words a pattern can begin. It never begins with a word of any kind. */
  #index(begin: Position) {
    for (let at = begin; ; at++) {
      const step = this.#steps[at]
      if (step === undefined) return
      if (step.number) this.#beginsWithNumber.push(at)
      for (const id of step.words?.ids() ?? []) {
        const same = this.#begins[id]
        if (same === undefined) this.#begins[id] = [at]
        else same.push(at)
      }
      if (!step.optional) return
    }
  }

  /** Whether any pattern can begin with a word. */
  mayBegin(word: Word): boolean {
    return word.kind === 'number' ? this.#beginsWithNumber.length > 0 : this.#begins[word.id] !== undefined
  }

  /** Numbers of the patterns that begin at a word and come to their end within its sentence, in their order. */
  beginningAt(words: readonly Word[], at: number): readonly number[] {
    const word = words[at]
    if (word === undefined) return none
    let state = this.#after(word)
    if (state === undefined) return none
    let ends = state.ends
    for (let next = at + 1; state.positions.length > 0; next++) {
      const following: Word | undefined = words[next]
      if (following === undefined || following.sentence !== word.sentence) break
      state = state.next.get(symbolOf(following)) ?? this.#step(state, following)
      if (state.ends.length > 0) ends = ends.length === 0 ? state.ends : merged(ends, state.ends)
    }
    return ends
  }

  /** The state after a first word. */
  #after(word: Word): State | undefined {
    if (word.kind === 'number') {
      if (this.#beginsWithNumber.length === 0) return undefined
      this.#firstNumber ??= this.#state(this.#beginsWithNumber.map((at) => at + 1))
      return this.#firstNumber
    }
    const begins = this.#begins[word.id]
    if (begins === undefined) return undefined
    let state = this.#first[word.id]
    if (state === undefined) {
      state = this.#state(begins.map((at) => at + 1))
      this.#first[word.id] = state
    }
    return state
  }

  #step(state: State, word: Word): State {
    if (this.#kept >= most) this.#forget()
    const taken: Position[] = []
    for (const at of state.positions) if (takes(this.#steps[at] as Step, word)) taken.push(at + 1)
    const next = this.#state(taken)
    state.next.set(symbolOf(word), next)
    this.#kept++
    return next
  }

  /** The state of some positions, and of those that follow from them because steps may be left out. */
  #state(from: readonly Position[]): State {
    const positions = new Set<Position>()
    const ends = new Set<number>()
    for (const begin of from) {
      for (let at = begin; ; at++) {
        const step = this.#steps[at]
        if (step === undefined) {
          ends.add(this.#patternOf[at] as number)
          break
        }
        positions.add(at)
        if (!step.optional) break
      }
    }
    const sorted = [...positions].sort(ascending)
    const ended = [...ends].sort(ascending)
    const key = `${sorted.join(' ')}/${ended.join(' ')}`
    let state = this.#states.get(key)
    if (state === undefined) {
      state = { positions: sorted, ends: ended, next: new Map() }
      this.#states.set(key, state)
    }
    return state
  }

  #forget() {
    this.#kept = 0
    this.#states.clear()
    this.#first.length = 0
    this.#firstNumber = undefined
  }
}

const ascending = (a: number, b: number) => a - b

/** Words with the same symbol lead the same way: known words and marks by their number, and one each for all that are not known. */
function symbolOf({ kind, id }: Word): number {
  if (id > 0) return id
  return kind === 'word' ? 0 : kind === 'mark' ? -1 : -2
}

function takes({ words, number, upTo }: Step, word: Word): boolean {
  if (upTo > 0) return word.kind !== 'mark'
  return number ? word.kind === 'number' : words?.has(word) === true
}

const merged = (one: readonly number[], other: readonly number[]): readonly number[] =>
  [...new Set([...one, ...other])].sort(ascending)
