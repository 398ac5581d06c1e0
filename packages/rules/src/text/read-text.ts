import { emptyHash, hashWith, type Lexicon, lower } from './lexicon.ts'
import { markQuotations } from './quotations.ts'
import { type Sentence, splitSentences } from './sentences.ts'

/** A word, a number or a mark of a text. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark'
  /** Offsets into the text, `end` not included. */
  readonly start: number
  readonly end: number
  /** Its number in the lexicon; 0 if it is not known there. */
  readonly id: number
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean
  /** Follows the one before without a space: `10-week` is three, `5pm` two. */
  readonly joined: boolean
  /** Stands in a quotation. */
  quoted: boolean
  /** The sentence it stands in, counted from 0. */
  sentence: number
}

/** A text, cut into words and sentences. */
export interface ReadText {
  readonly source: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/**
 * Cuts a text into words, numbers and marks, and these into sentences; one pass, in time proportional to the text. A hyphen parts
 * words (`after-school`), and so does the apostrophe before `s`, `ll`, `d`, `re`, `ve` and `m` (`Mum` and `'s`); `won't` is one.
 */
export function readText(source: string, lexicon: Lexicon): ReadText {
  const words: Word[] = []
  const { length } = source
  let quotes = false
  let lines = false
  let end = -1
  let at = 0
  while (at < length) {
    const code = source.charCodeAt(at)
    if (isSpace(code)) {
      if (code === 10) lines = true
      at++
      continue
    }
    const start = at
    const joined = end === start
    const begins = letter(code)
    if (begins > 0 || (isApostrophe(code) && joined && clitic(source, at) > 0)) {
      let hash = hashWith(emptyHash, begins > 0 ? begins : 39)
      let capitals = begins > 0 && begins !== code ? 1 : 0
      at++
      for (; at < length; at++) {
        const next = source.charCodeAt(at)
        const small = letter(next)
        if (small > 0) {
          if (small !== next) capitals++
          hash = hashWith(hash, small)
        } else if (isApostrophe(next) && letter(source.charCodeAt(at + 1)) > 0 && clitic(source, at) === 0) {
          hash = hashWith(hash, 39)
        } else break
      }
      end = at
      words.push({
        kind: 'word',
        start,
        end: at,
        id: lexicon.find(source, start, at, hash),
        capital: begins > 0 && begins !== code,
        upper: capitals > 1 && capitals === at - start,
        joined,
        quoted: false,
        sentence: 0,
      })
      continue
    }
    if (isDigit(code)) {
      at = end = endOfNumber(source, at)
      words.push(other('number', start, at, 0, joined))
      continue
    }
    end = ++at
    if (isQuote(code)) quotes = true
    words.push(
      other('mark', start, at, lexicon.find(source, start, at, hashWith(emptyHash, lower(code))), joined),
    )
  }
  const sentences = splitSentences(source, words, lines)
  if (quotes) markQuotations(source, words)
  return { source, words, sentences }
}

const other = (kind: 'number' | 'mark', start: number, end: number, id: number, joined: boolean): Word => ({
  kind,
  start,
  end,
  id,
  capital: false,
  upper: false,
  joined,
  quoted: false,
  sentence: 0,
})

/** Digits, with a point or comma that has digits on both sides: `1.5`, `1,000`, `11.30`; not the points of `3.10.26`. */
function endOfNumber(source: string, from: number): number {
  let at = from
  while (isDigit(source.charCodeAt(at))) at++
  const mark = source.charCodeAt(at)
  if ((mark !== 46 && mark !== 44) || !isDigit(source.charCodeAt(at + 1))) return at
  let end = at + 1
  while (isDigit(source.charCodeAt(end))) end++
  const isDate =
    (source.charCodeAt(end) === mark && isDigit(source.charCodeAt(end + 1))) ||
    (source.charCodeAt(from - 1) === mark && isDigit(source.charCodeAt(from - 2)))
  return isDate || (mark === 44 && end - at !== 4) ? at : end
}

/** The length of `'s`, `'ll` and the like at an apostrophe, where the word ends with it; 0 if it is none. */
function clitic(source: string, at: number): number {
  const first = letter(source.charCodeAt(at + 1))
  const second = letter(source.charCodeAt(at + 2))
  if (second === 0) return first === 115 || first === 100 || first === 109 ? 2 : 0
  if (letter(source.charCodeAt(at + 3)) > 0) return 0
  return (first === 108 && second === 108) || ((first === 114 || first === 118) && second === 101) ? 3 : 0
}

/** The small letter of each letter of English, by its code; 0 for all that is none. */
const small = new Uint8Array(128)
for (let code = 97; code <= 122; code++) small[code] = small[code - 32] = code

/** A letter, by its code, in lower case; 0 for all that is none. */
function letter(code: number): number {
  if (code < 128) return small[code] as number
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? lower(code) : 0
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x202f
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isQuote = (code: number): boolean => code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f)
