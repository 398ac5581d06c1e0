import { type Word, wordAt } from '../../../text/read-text.ts'
import type { Move, Part, Piece } from '../expression.ts'
import type { Scan } from '../scan.ts'
import { ordinalEndings, ordinals, weekdays } from '../words/calendar-words.ts'
import { type LeadWord, leadWords } from '../words/lead-words.ts'
import { unitWords } from '../words/unit-words.ts'
import { digitsOf } from './digits.ts'
import { is } from './is.ts'
import { type Role, roleAt } from './role.ts'

/** The words before the core of a date ("the end of next" before "month"), read back to the word that says what the date is for. */
export interface Frame {
  /** Number of the first word of the date itself: of "the end of next month", `end`. */
  readonly first: number
  /** Number of the first word with what it is for: of "by the end of next month", `by`. */
  readonly from: number
  readonly role: Role
  readonly move: Move
  readonly part: Part
  /** 1 for Monday; 0 where none was said. */
  readonly weekday: number
  readonly week: 'none' | 'from' | 'to'
  /** The week or weekday of it that is meant: "the first Monday in October". */
  readonly piece: Piece | undefined
}

/** A frame of which nothing was said but what the date is for. */
export const plainFrame = (role: Role, from: number, first: number): Frame => ({
  first,
  from,
  role,
  move: 'none',
  part: 'whole',
  weekday: 0,
  week: 'none',
  piece: undefined,
})

const longest = 12

/** Reads back from the core of a date, over a bounded number of words. */
export function frameOf(scan: Scan, core: number): Frame {
  return new FrameReader(scan, core).read()
}

class FrameReader {
  readonly #words: readonly Word[]
  readonly #source: string
  readonly #sentence: number | undefined
  #at: number
  #first: number
  #move: Move = 'none'
  #part: Part = 'whole'
  #weekday = 0
  #week: Frame['week'] = 'none'
  #ordinal = 0
  #afterOf = false
  /** In "the last week of term" or "the first Monday in October", before `week` or `Monday`. */
  #inside: Piece['unit'] | undefined

  constructor({ words, source }: Scan, core: number) {
    this.#words = words
    this.#source = source
    this.#sentence = words[core]?.sentence
    this.#at = core - 1
    this.#first = core
  }

  read(): Frame {
    for (let steps = 0; steps < longest; steps++) {
      const word = wordAt(this.#words, this.#at)
      if (word === undefined || word.sentence !== this.#sentence) break
      const lead = leadWords.of(word)
      const passed = lead === undefined ? this.#passUnknown(word) : this.#passLead(word, lead)
      if (passed) continue
      // "b4" is a letter and a number.
      if (isB4(this.#source, this.#words, this.#at)) return this.#frame('before', this.#at - 1)
      if (lead === undefined) break
      const { role, from } = roleAt(this.#source, this.#words, this.#at, lead)
      return this.#frame(role, from)
    }
    return this.#frame('none', this.#first)
  }

  #frame(role: Role, from: number): Frame {
    return {
      first: this.#first,
      from: Math.min(Math.max(from, 0), this.#first),
      role,
      move: this.#move,
      part: this.#part,
      weekday: this.#weekday,
      week: this.#week,
      piece: this.#ordinal === 0 ? undefined : this.#piece(),
    }
  }

  #piece(): Piece {
    const weekday = this.#inside === 'weekday' ? this.#weekday : 0
    return { unit: this.#inside ?? 'week', ordinal: this.#ordinal, weekday }
  }

  /** Takes words into the date, from one on up to the place that was reached. */
  #take(from = this.#at): true {
    this.#first = from
    this.#at = from - 1
    this.#afterOf = false
    return true
  }

  #pass(): true {
    this.#at--
    return true
  }

  /** A word that leads to no date: a weekday, "w/c", a name in the genitive, the week in "the first week of". */
  #passUnknown(word: Word): boolean {
    if (this.#afterOf && unitOfPiece(this.#source, word) !== undefined) return this.#enter(this.#at)
    const weekday = weekdays.of(word)
    if (weekday !== undefined && this.#weekday === 0) {
      this.#weekday = weekday
      return this.#take()
    }
    const mark = weekMark(this.#source, this.#words, this.#at)
    if (mark !== undefined) {
      this.#week = mark.week
      return this.#take(mark.first)
    }
    // "the 2nd week of November"
    if (this.#inside !== undefined && ordinalEndings.of(word) && word.joined) {
      this.#ordinal = Math.max(digitsOf(this.#source, wordAt(this.#words, this.#at - 1)), 0)
      return this.#take(this.#at - 1)
    }
    // "by 9am Monday"
    if (this.#isTime(word)) {
      this.#at -= 2
      return true
    }
    return isGenitive(this.#source, word) && this.#passOwner()
  }

  #isTime(word: Word): boolean {
    const isHalf = is(this.#source, word, 'am') || is(this.#source, word, 'pm')
    return isHalf && wordAt(this.#words, this.#at - 1)?.kind === 'number'
  }

  /** The week or weekday of which the rest of the date is the whole. */
  #enter(at: number): true {
    this.#inside = unitOfPiece(this.#source, this.#words[at])
    if (this.#inside === 'weekday') this.#weekday = weekdays.of(this.#words[at]) ?? 0
    return this.#take(at)
  }

  /** "her school's half term", "Conall Pugh's birthday" */
  #passOwner(): true {
    this.#at -= 2
    for (let names = 0; names < 2; names++) {
      const word = wordAt(this.#words, this.#at)
      if (word?.capital && leadWords.of(word) === undefined) this.#at--
    }
    return true
  }

  #passLead(word: Word, lead: LeadWord): boolean {
    const before = wordAt(this.#words, this.#at - 1)
    switch (lead) {
      case 'skip':
        return this.#pass()
      case 'this':
      case 'next':
      case 'last':
        if (this.#inside !== undefined) this.#ordinal = lead === 'last' ? -1 : 0
        else this.#move = lead
        return this.#take()
      case 'ordinal':
        if (this.#inside !== undefined)
          this.#ordinal = is(this.#source, word, 'final') ? -1 : (ordinals.of(word) ?? 0)
        return this.#take()
      case 'of':
        if (['as', 'ahead', 'advance', 'side'].some((one) => is(this.#source, before, one))) return false
        this.#afterOf = true
        return this.#pass()
      case 'in':
        return (
          unitOfPiece(this.#source, before) !== undefined &&
          isOrdinal(wordAt(this.#words, this.#at - 2)) &&
          this.#enter(this.#at - 1)
        )
      case 'part':
      case 'end':
        return this.#passPart(word, lead)
      case 'start':
        if (isWeek(this.#source, before)) {
          this.#week = 'from'
          return this.#take(this.#at - 1)
        }
        return this.#afterOf && this.#takePart('start')
      case 'dash':
        // "end-of-term"
        return word.joined && this.#words[this.#at + 1]?.joined === true && this.#pass()
      default:
        return false
    }
  }

  #passPart(word: Word, lead: LeadWord): boolean {
    if (lead === 'part') return this.#takePart(partOf(this.#source, word))
    if (isWeek(this.#source, wordAt(this.#words, this.#at - 1))) {
      this.#week = 'to'
      return this.#take(this.#at - 1)
    }
    // "Finishing 18 December" leads to a date, and is no part of one as "end October" is.
    const isNoun = is(this.#source, word, 'end') || is(this.#source, word, 'close')
    if (!isNoun || (!this.#afterOf && !this.#onlySkipped())) return false
    return this.#takePart('end')
  }

  #takePart(part: Part): true {
    if (this.#part === 'whole') this.#part = part
    return this.#take()
  }

  #onlySkipped(): boolean {
    for (let at = this.#at + 1; at < this.#first; at++) {
      if (leadWords.of(this.#words[at]) !== 'skip') return false
    }
    return true
  }
}

const isB4 = (source: string, words: readonly Word[], at: number): boolean =>
  words[at]?.joined === true && is(source, words[at], '4') && is(source, wordAt(words, at - 1), 'b')

const isOrdinal = (word: Word | undefined) =>
  leadWords.of(word) === 'ordinal' || leadWords.of(word) === 'last'

const isWeek = (source: string, word: Word | undefined) => is(source, word, 'week') || is(source, word, 'wk')

const partOf = (source: string, word: Word): Part => {
  if (is(source, word, 'early')) return 'early'
  if (is(source, word, 'rest') || is(source, word, 'remainder') || is(source, word, 'duration')) return 'end'
  return is(source, word, 'late') ? 'late' : 'middle'
}

/** What a longer stretch is made of: "the last week of term", "the second half of". */
function unitOfPiece(source: string, word: Word | undefined): Piece['unit'] | undefined {
  if (weekdays.of(word) !== undefined) return 'weekday'
  if (is(source, word, 'half')) return 'half'
  const unit = unitWords.of(word)?.unit
  if (unit === 'day' || unit === 'week') return unit
  return unit === undefined && !is(source, word, 'weekend') ? undefined : 'week'
}

/** The `'s` of "Kai's". */
export const isGenitive = (source: string, word: Word | undefined): boolean =>
  word?.joined === true &&
  word.end - word.start === 2 &&
  (source.charCodeAt(word.start + 1) | 32) === 115 &&
  !isLetter(source.charCodeAt(word.start))

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122

const point = 46

/** `w/c`, `w.c.`, `wc` or `w/e` before a date; the last word of it stands at `at`. */
function weekMark(
  source: string,
  words: readonly Word[],
  at: number,
): { first: number; week: 'from' | 'to' } | undefined {
  const word = words[at] as Word
  if (is(source, word, 'wc')) return { first: at, week: 'from' }
  const isPoint = word.kind === 'mark' && word.joined && source.charCodeAt(word.start) === point
  const last = isPoint ? at - 1 : at
  const letter = words[last]
  if (!letter?.joined || !is(source, wordAt(words, last - 2), 'w')) return undefined
  if (is(source, letter, 'e')) return { first: last - 2, week: 'to' }
  return is(source, letter, 'c') || is(source, letter, 'b') ? { first: last - 2, week: 'from' } : undefined
}
