import type { Word } from './read-text.ts'

/** One step of a pattern of words. */
export interface Step {
  readonly words?: { has(word: Word): boolean; ids(): readonly number[] }
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
}

const none: readonly number[] = []

/** Every word may lead on from a state. */
const everyWord = -1

/** So many steps from state to state are kept. A text of very many different words makes it forget, and begin again. */
const most = 50_000

/** Of the first states: none begins with the word, or the state has not been worked out yet. */
const noState = 0
const notYet = -1

/**
 * Follows many patterns through a text at once, so that what a word costs does not grow with how many patterns there are. It is made
 * while it is used: a set of patterns that words have led to is a state, and the way from one state to the next is worked out once.
 */
export class Automaton {
  /** Steps of all patterns, one after the other; `*3` is three of one word each. Undefined after the last step of a pattern. */
  readonly #steps: (Step | undefined)[] = []
  /** The pattern that each position belongs to. */
  readonly #patternOf: number[] = []
  readonly #begins = new Map<number, Position[]>()
  readonly #beginsWithNumber: Position[] = []
  /** The state after a first word, by the word's number. */
  readonly #first: Int32Array
  #firstNumber: number
  /** Words that stand in the same lists lead the same way: the number of their class, by the word's number. */
  readonly #classes: Int32Array
  readonly #symbols: number
  #states: State[] = []
  /** Which words may lead on from each state, as bits: most that come next lead nowhere, which one look here shows. */
  #next = new Int32Array(64)
  /** Whether a pattern ends at each state. */
  #ends = new Uint8Array(64)
  readonly #known = new Map<string, number>()
  /** Steps from state to state: an open table of which, each with where it leads beside it. */
  #leads = new Int32Array(512)
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
    const { classes, count } = classesOf(this.#steps)
    this.#classes = classes
    this.#symbols = count * 2
    this.#first = new Int32Array(classes.length)
    this.#firstNumber = noState
    this.#forget()
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
        const same = this.#begins.get(id)
        if (same === undefined) this.#begins.set(id, [at])
        else same.push(at)
      }
      if (!step.optional) return
    }
  }

  /** Whether any pattern can begin with a word. */
  mayBegin(word: Word): boolean {
    if (word.kind === 'number') return this.#firstNumber !== noState
    return word.id < this.#first.length && this.#first[word.id] !== noState
  }

  /** Numbers of the patterns that begin at a word and come to their end within its sentence, in their order. */
  beginningAt(words: readonly Word[], at: number): readonly number[] {
    const word = words[at]
    if (word === undefined) return none
    const { id } = word
    const first =
      word.kind === 'number' ? this.#firstNumber : id < this.#first.length ? this.#first[id] : noState
    if (first === noState) return none
    let state = first === notYet ? this.#begin(word) : (first as number)
    let ends = this.#ends[state] === 0 ? none : (this.#states[state] as State).ends
    for (let next = at + 1; next < words.length; next++) {
      const following = words[next] as Word
      if (((this.#next[state] as number) & (1 << following.id)) === 0 || following.sentence !== word.sentence)
        break
      state = this.#after(state, following)
      if (this.#ends[state] === 0) continue
      const here = (this.#states[state] as State).ends
      ends = ends.length === 0 ? here : merged(ends, here)
    }
    return ends
  }

  /** Works out the state after a first word. */
  #begin({ kind, id }: Word): number {
    const begins = kind === 'number' ? this.#beginsWithNumber : (this.#begins.get(id) ?? [])
    const state = this.#state(begins.map((at) => at + 1))
    if (kind === 'number') this.#firstNumber = state
    else this.#first[id] = state
    return state
  }

  /** The state after one more word, by numbers. */
  #after(state: number, word: Word): number {
    const { id } = word
    const own = id < this.#classes.length ? (this.#classes[id] as number) : 0
    // A mark is never any word, so that it leads another way than a word in the same lists.
    const symbol = word.kind === 'word' ? own * 2 : word.kind === 'mark' ? own * 2 + 1 : 2
    const key = state * this.#symbols + symbol
    const leads = this.#leads
    const mask = leads.length - 1
    for (let at = placeOf(key); ; at += 2) {
      const here = leads[at & mask]
      if (here === key) return leads[(at & mask) + 1] as number
      if (here === 0) return this.#step(this.#states[state] as State, word, key)
    }
  }

  #step(from: State, word: Word, key: number): number {
    const taken: Position[] = []
    for (const at of from.positions) if (takes(this.#steps[at] as Step, word)) taken.push(at + 1)
    if (this.#kept >= most) {
      this.#forget()
      return this.#state(taken)
    }
    const next = this.#state(taken)
    this.#keep(key, next)
    return next
  }

  #keep(key: number, lead: number) {
    this.#kept++
    if (this.#kept * 4 > this.#leads.length) {
      const leads = this.#leads
      this.#leads = new Int32Array(leads.length * 2)
      for (let at = 0; at < leads.length; at += 2)
        if (leads[at] !== 0) this.#place(leads[at] as number, leads[at + 1] as number)
    }
    this.#place(key, lead)
  }

  #place(key: number, lead: number) {
    const mask = this.#leads.length - 1
    let at = placeOf(key) & mask
    while (this.#leads[at] !== 0) at = (at + 2) & mask
    this.#leads[at] = key
    this.#leads[at + 1] = lead
  }

  /** The number of the state of some positions, and of those that follow from them because steps may be left out. */
  #state(from: readonly Position[]): number {
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
    let number = this.#known.get(key)
    if (number === undefined) {
      number = this.#states.length
      this.#states.push({ positions: sorted, ends: ended })
      this.#note(number, this.#nextOf(sorted), ended.length > 0)
      this.#known.set(key, number)
    }
    return number
  }

  /** The words with which a pattern goes on from some positions. A number has the bit of the words that are not known. */
  #nextOf(positions: readonly Position[]): number {
    let next = 0
    for (const at of positions) {
      const { words, number, upTo } = this.#steps[at] as Step
      if (upTo > 0) return everyWord
      if (number) next |= 1
      for (const id of words?.ids() ?? []) next |= 1 << id
    }
    return next
  }

  #note(state: number, next: number, isEnd: boolean) {
    if (state >= this.#next.length) {
      this.#next = withRoom(this.#next, new Int32Array(this.#next.length * 2))
      this.#ends = withRoom(this.#ends, new Uint8Array(this.#ends.length * 2))
    }
    this.#next[state] = next
    this.#ends[state] = isEnd ? 1 : 0
  }

  #forget() {
    this.#kept = 0
    // The first is none, so that no key is 0.
    this.#states = [{ positions: none, ends: none }]
    this.#known.clear()
    this.#leads = new Int32Array(512)
    for (const id of this.#begins.keys()) this.#first[id] = notYet
    if (this.#beginsWithNumber.length > 0) this.#firstNumber = notYet
  }
}

/** Where the place of a step begins among the leads. */
const placeOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 15) << 1

function withRoom<Numbers extends Int32Array | Uint8Array>(old: Numbers, room: Numbers): Numbers {
  room.set(old)
  return room
}

const ascending = (a: number, b: number) => a - b

/**
 * Classes of words: those that stand in the same lists of a set of patterns. 0 is of all that stand in none, and 1 is kept for numbers.
 */
function classesOf(steps: readonly (Step | undefined)[]): { classes: Int32Array; count: number } {
  const lists = new Set(steps.flatMap((step) => step?.words ?? []))
  const all = [...lists].map((list) => list.ids())
  let size = 1
  for (const ids of all) for (const id of ids) if (id >= size) size = id + 1
  const classes = new Int32Array(size)
  let count = 2
  for (const ids of all) {
    const split = new Map<number, number>()
    for (const id of ids) {
      const old = classes[id] as number
      let own = split.get(old)
      if (own === undefined) {
        own = count++
        split.set(old, own)
      }
      classes[id] = own
    }
  }
  return { classes, count }
}

function takes({ words, number, upTo }: Step, word: Word): boolean {
  if (upTo > 0) return word.kind !== 'mark'
  return number ? word.kind === 'number' : words?.has(word) === true
}

const merged = (one: readonly number[], other: readonly number[]): readonly number[] =>
  [...new Set([...one, ...other])].sort(ascending)
