import { packedLetters } from './packed-letters.ts'
import { WordBits } from './word-bits.ts'

/**
 * The words that a set of checks knows, each with a number of its own from 1. Checks compare numbers and not strings, so that a
 * text is read once, and what a word costs does not grow with how many words are known.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = ['']
  /** An open table of numbers of words, each near the place that its letters give; 0 where there is none. */
  #table = new Int32Array(1024)
  /** How far a hash is shifted to be a place of the table. */
  #shift = 22
  /** Marks of ASCII by their code, which are most of the marks there are. */
  readonly #marks = new Int32Array(128)
  /** What is known of each word: its own letters first, so that finding a word brings near what is asked of it next. */
  readonly bits = new WordBits()
  readonly #first = this.bits.column()
  readonly #next = this.bits.column()
  /** The column for what a word can be, which is asked most: each word of a text has it with it. */
  readonly kinds = this.bits.column()
  /** The column for what a word may show: summed up for a whole text while it is read, so that nobody has to look through it. */
  readonly shown = this.bits.column()
  /** The same of every number in digits. */
  digitsShow = 0
  readonly #others: WordBits[] = []

  /** The number of a word, which is made known if it was not. Words are given in lower case, with a straight apostrophe. */
  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#words.push(word) - 1
    this.#ids.set(word, id)
    this.bits.reach(id)
    for (const bits of this.#others) bits.reach(id)
    const { first, next } = packedLetters(word)
    this.bits.put(id, this.#first, first)
    this.bits.put(id, this.#next, next)
    if (word.length === 1 && word.charCodeAt(0) < 128) this.#marks[word.charCodeAt(0)] = id
    if (id * 2 > this.#table.length) {
      this.#table = new Int32Array(this.#table.length * 2)
      this.#shift--
      for (let each = 1; each < id; each++) this.#place(each)
    }
    this.#place(id)
    return id
  }

  /** More of what is known of each word, apart from the rest: what few texts are asked about would only be in the way there. */
  moreBits(): WordBits {
    const bits = new WordBits()
    bits.reach(this.size)
    this.#others.push(bits)
    return bits
  }

  /** What a word can be, as bits. */
  kindsOf(id: number): number {
    return this.bits.of(id, this.kinds)
  }

  /** What a word may show, as bits. */
  shownBy(id: number): number {
    return this.bits.of(id, this.shown)
  }

  #place(id: number) {
    const table = this.#table
    const { bits } = this
    let at = placeOf(bits.of(id, this.#first), bits.of(id, this.#next), this.#shift)
    while (table[at] !== 0) at = at + 1 === table.length ? 0 : at + 1
    table[at] = id
  }

  /** How many words are known. Numbers go from 1 to this. */
  get size(): number {
    return this.#ids.size
  }

  /** The number of the word that stands at a place of a text, with its letters packed; 0 if it is not known. */
  find(source: string, start: number, end: number, first: number, next: number, isSure: boolean): number {
    const table = this.#table
    const { bits } = this
    for (let at = placeOf(first, next, this.#shift); ; at = at + 1 === table.length ? 0 : at + 1) {
      const id = table[at] as number
      if (id === 0) return 0
      if (bits.of(id, this.#first) !== first || bits.of(id, this.#next) !== next) continue
      if (isSure || standsAt(source, start, end, this.#words[id] as string)) return id
    }
  }

  /** The number of a mark, by its code; 0 if it is not known. */
  findMark(code: number): number {
    if (code < 128) return this.#marks[code] as number
    return this.#ids.get(String.fromCharCode(lower(code))) ?? 0
  }
}

/** Where a word's place in the table begins: the bits of a product that hang on every letter. */
const placeOf = (first: number, next: number, shift: number): number =>
  Math.imul(first ^ Math.imul(next, 0x85ebca6b), 0x9e3779b1) >>> shift

function standsAt(source: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (lower(source.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
  }
  return true
}

/**
 * A letter in lower case, by its code: those of Latin alphabets. A curly apostrophe becomes a straight one, and a hyphen of its own code
 * or one that no line breaks at (Ctrl+Shift+hyphen in Word) that of the keyboard.
 */
export function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code
  if (code === 0x2019 || code === 0x2018) return 39
  if (code === 0x2010 || code === 0x2011) return 45
  return isAccentedCapital(code) ? code + 1 : code
}

/** Capitals of Polish, Welsh, Czech, Romanian, Turkish, Vietnamese and their like: each stands right before its small letter. */
function isAccentedCapital(code: number): boolean {
  const even = (code & 1) === 0
  if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e)) return !even
  return (
    even &&
    ((code >= 0x100 && code <= 0x177 && code !== 0x138) ||
      (code >= 0x200 && code <= 0x233) ||
      (code >= 0x1e00 && code <= 0x1eff))
  )
}
