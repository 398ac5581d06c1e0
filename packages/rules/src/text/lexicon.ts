/**
 * The words that a set of checks knows, each with a number of its own from 1. Checks compare numbers and not strings, so that a
 * text is read once, and what a word costs does not grow with how many words are known.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = ['']
  /** An open table: the number of the word whose hash leads here, or to a place before it. 0 where there is none. */
  #table = new Int32Array(1024)

  /** The number of a word, which is made known if it was not. Words are given in lower case, with a straight apostrophe. */
  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#words.push(word) - 1
    this.#ids.set(word, id)
    if (id * 4 > this.#table.length) {
      this.#table = new Int32Array(this.#table.length * 2)
      for (let each = 1; each < id; each++) this.#place(each)
    }
    this.#place(id)
    return id
  }

  #place(id: number) {
    const table = this.#table
    const mask = table.length - 1
    let at = hashOf(this.#words[id] as string) & mask
    while (table[at] !== 0) at = (at + 1) & mask
    table[at] = id
  }

  /** How many words are known. Numbers go from 1 to this. */
  get size(): number {
    return this.#ids.size
  }

  /** The number of the word that stands at a place of a text; 0 if it is not known. `hash` is that of its letters in lower case. */
  find(source: string, start: number, end: number, hash: number): number {
    const table = this.#table
    const mask = table.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = table[at] as number
      if (id === 0) return 0
      const word = this.#words[id] as string
      if (word.length === end - start && standsAt(source, start, word)) return id
    }
  }
}

function standsAt(source: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (lower(source.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
  }
  return true
}

/** Where a hash begins. */
export const emptyHash = 0x811c9dc5

/** The hash with one more letter, given in lower case. FNV-1a, 32 bits. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** A letter in lower case, by its code: those of Latin alphabets. A curly apostrophe becomes a straight one. */
export function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code
  if (code === 0x2019 || code === 0x2018) return 39
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

function hashOf(word: string): number {
  let hash = emptyHash
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
  return hash
}
