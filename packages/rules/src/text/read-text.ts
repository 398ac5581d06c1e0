import { isHidden, pastHidden, withoutHidden } from './hidden.ts'
import { type Lexicon, lower } from './lexicon.ts'
import { capitalBit, englishLetters, fiveBits, letterBits, longBit, perNumber } from './packed-letters.ts'
import { endOfMark } from './pictures.ts'
import { markQuotations } from './quotations.ts'
import { endsSentence, lineEnds, type Sentence, sentenceOf } from './sentences.ts'
import { WordStore } from './word-store.ts'

/** A word, a number or a mark of a text. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark'
  /** Offsets into the text, `end` not included. */
  readonly start: number
  readonly end: number
  /** Its number in the lexicon; 0 if it is not known there. */
  readonly id: number
  /** What the lexicon says that it can be, as bits; 0 if it is not known there. */
  readonly kinds: number
  /** What the lexicon says that it may show, as bits. */
  readonly shows: number
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean
  /** Follows the one before without a space: `10-week` is three, `5pm` two. */
  readonly joined: boolean
  /** Stands in a quotation. */
  quoted: boolean
  /** The sentence it stands in, counted from 0. */
  readonly sentence: number
}

/** The word at a place; undefined where there is none. A place before the first would be looked up by name, which takes long. */
export const wordAt = (words: readonly Word[], at: number): Word | undefined =>
  at < 0 ? undefined : words[at]

/** A text, cut into words and sentences. */
export interface ReadText {
  readonly source: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** What the lexicon says that any of its words may show, as bits: see `shown`. */
  readonly shows: number
}

/**
 * Cuts a text into words, numbers and marks, and these into sentences; one pass, in time proportional to the text. A hyphen parts
 * words (`after-school`), and so does the apostrophe before `s`, `ll`, `d`, `re`, `ve` and `m` (`Mum` and `'s`); `won't` is one.
 * What cannot be seen parts nothing: see `isHidden`. A run of emoji is one mark. Its words are those of a store where one is given.
 */
export function readText(source: string, lexicon: Lexicon, store = new WordStore()): ReadText {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const { length } = source
  /** The word that the sentence begins with. */
  let first = 0
  let quotes = false
  /** Ends of lines since the word before. */
  let lines = 0
  let end = -1
  let afterMark = false
  let shows = 0
  let at = 0
  while (at < length) {
    const code = source.charCodeAt(at)
    const type = code < 128 ? (typeOfAscii[code] as number) : typeOf(code)
    if (type === SPACE) {
      if (code === 10) lines++
      else if (code > 127 && end === at && isHidden(code)) end++
      at++
      continue
    }
    const start = at
    const joined = end === start
    if (afterMark || lines > 0) {
      if (
        (afterMark && !joined && endsSentence(source, words)) ||
        (lines > 0 && lineEnds(source, start, lines, words))
      ) {
        sentences.push(sentenceOf(words, first))
        first = words.length
      }
      afterMark = false
      lines = 0
    }
    const sentence = sentences.length
    let show: number
    let id: number
    if (type === LETTER || (type === APOSTROPHE && joined && clitic(source, at) > 0)) {
      const begins = type === LETTER ? letter(code) : 39
      const capital = begins !== code && type === LETTER
      let capitals = capital ? 1 : 0
      // The letters are packed while they are read: see `packedLetters`.
      let letters = fiveBits(begins)
      let more = 0
      let plain = code < 128 || type !== LETTER
      /** Where the word would begin if all of its letters stood side by side. */
      let origin = start
      for (at++; at < length; at++) {
        const next = source.charCodeAt(at)
        let bits = next < 128 ? (englishLetters[next] as number) : 0
        if (bits === 0) {
          const small = next < 128 ? 0 : letter(next)
          if (small > 0) {
            if (small !== next) capitals++
            plain = false
          } else if (isHidden(next)) {
            const past = pastHidden(source, at)
            if (letter(source.charCodeAt(past)) === 0) break
            origin += past - at
            at = past - 1
            continue
          } else if (!isApostrophe(next) || letter(source.charCodeAt(at + 1)) === 0 || clitic(source, at) > 0)
            break
          bits = fiveBits(small > 0 ? small : 39)
        } else if (bits > letterBits) {
          capitals++
          bits ^= capitalBit
        }
        if (at < origin + perNumber) letters = (letters << 5) | bits
        else if (at < origin + 2 * perNumber) more = (more << 5) | bits
      }
      end = at
      const count = end - origin
      if (count > 2 * perNumber) {
        more |= longBit
        plain = false
      }
      id =
        origin === start
          ? lexicon.find(source, start, end, letters, more, plain)
          : lexicon.find(withoutHidden(source, start, end), 0, count, letters, more, plain)
      show = lexicon.shownBy(id)
      const upper = capitals > 1 && capitals === count
      words.push(
        store.word('word', start, end, id, lexicon.kindsOf(id), show, capital, upper, joined, sentence),
      )
    } else if (type === DIGIT) {
      at = end = endOfNumber(source, at)
      show = lexicon.digitsShow
      words.push(store.word('number', start, end, 0, 0, show, false, false, joined, sentence))
    } else {
      at = end = code < 128 ? at + 1 : endOfMark(source, at)
      afterMark = true
      if (type >= APOSTROPHE) quotes = true
      id = lexicon.findMark(code)
      show = lexicon.shownBy(id)
      words.push(
        store.word('mark', start, end, id, lexicon.kindsOf(id), show, false, false, joined, sentence),
      )
    }
    shows |= show
  }
  if (words.length > 0) sentences.push(sentenceOf(words, first))
  if (quotes) markQuotations(source, words)
  return { source, words, sentences, shows }
}

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
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** What a character can begin: those from `APOSTROPHE` on are marks that a quotation may begin or end with. */
const MARK = 0
const SPACE = 1
const LETTER = 2
const DIGIT = 3
const APOSTROPHE = 4
const QUOTE = 5

/** The same of a character that is not ASCII. */
function typeOf(code: number): number {
  if (letter(code) > 0) return LETTER
  if (isApostrophe(code)) return APOSTROPHE
  if (code >= 0x2018 && code <= 0x201f) return QUOTE
  const isSpace = code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x202f
  return isSpace || isHidden(code) ? SPACE : MARK
}

const typeOfAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE
  if (isDigit(code)) return DIGIT
  if (code === 34) return QUOTE
  return code === 39 ? APOSTROPHE : letter(code) > 0 ? LETTER : MARK
})
