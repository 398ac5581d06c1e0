import type { Word } from '../../../text/read-text.ts'
import type { Move, Part } from '../expression.ts'
import type { Scan } from '../scan.ts'
import { weekdays } from '../words/calendar-words.ts'
import { leadWords } from '../words/lead-words.ts'
import { unitWords } from '../words/unit-words.ts'

/** What stands before a date decides what it is: an end (`by`, `before`, `until`, `due`), a start, a day, or every one of its kind. */
export type Role =
  | 'by'
  | 'before'
  | 'until'
  | 'due'
  | 'start'
  | 'after'
  | 'on'
  | 'in'
  | 'for'
  | 'to'
  | 'and'
  | 'each'
  | 'bracket'
  | 'none'

/** The words before the core of a date ("the end of next" before "month"), read back to the word that says what the date is for. */
export interface Frame {
  /** Number of the first word of the date itself: of "the end of next month", `end`. */
  readonly first: number
  /** Number of the first word with what it is for: of "by the end of next month", `by`. */
  readonly from: number
  readonly role: Role
  readonly move: Move
  readonly part: Part
  readonly weekday: number
  readonly week: 'none' | 'from' | 'to'
}

const longest = 9

/** Reads back from the core of a date, over a bounded number of words. */
export function frameOf({ words, source }: Scan, core: number): Frame {
  const sentence = words[core]?.sentence
  let at = core - 1
  let first = core
  let move: Move = 'none'
  let part: Part = 'whole'
  let weekday = 0
  let week: Frame['week'] = 'none'
  let afterOf = false
  // Within "the last week of term" or "the first Monday in October".
  let inside = false
  const frame = (role: Role, from = at): Frame => ({
    first,
    from: Math.min(Math.max(from, 0), first),
    role,
    move,
    part,
    weekday,
    week,
  })
  for (let steps = 0; steps < longest; steps++) {
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) return frame('none', first)
    const lead = leadWords.of(word)
    const before = words[at - 1]
    switch (lead) {
      case undefined: {
        if (afterOf && isPiece(source, word)) {
          inside = true
          afterOf = false
          first = at
          at--
          continue
        }
        const day = weekdays.of(word)
        if (day !== undefined && weekday === 0) {
          weekday = day
          first = at
          at--
          continue
        }
        // "w/c 5 October", "w.c. 5 October", "wc 5 October", "week ending 9 October"
        const marked = weekMark(source, words, at)
        if (marked !== undefined) {
          week = marked.week
          first = marked.first
          at = first - 1
          continue
        }
        // "her school's half term", "Kai's birthday"
        if (isPossessive(source, word)) {
          at -= 2
          while (words[at]?.capital && leadWords.of(words[at]) === undefined && steps++ < longest) at--
          continue
        }
        return frame('none', first)
      }
      case 'skip':
        at--
        continue
      case 'this':
      case 'next':
      case 'last':
        if (!inside) move = lead
        first = at
        at--
        continue
      case 'each':
        return frame('each')
      case 'of': {
        if (is(source, before, 'as')) return frame('start', at - 1)
        if (is(source, before, 'ahead') || is(source, before, 'advance')) return frame('before', at - 1)
        afterOf = true
        at--
        continue
      }
      case 'part':
      case 'end': {
        if (lead === 'end' && !afterOf && at !== first - 1 && !onlySkips(words, at + 1, first))
          return frame('until')
        if (lead === 'end' && is(source, before, 'week')) {
          week = 'to'
          first = at - 1
          at -= 2
          continue
        }
        if (part === 'whole') part = lead === 'end' ? 'end' : partOf(source, word)
        first = at
        at--
        if (words[at]?.joined && leadWords.of(words[at]) === 'dash') at--
        afterOf = false
        continue
      }
      case 'start': {
        if (is(source, before, 'week') || is(source, before, 'wk')) {
          week = 'from'
          first = at - 1
          at -= 2
          continue
        }
        if (!afterOf) return frame('start')
        if (part === 'whole') part = 'start'
        first = at
        at--
        afterOf = false
        continue
      }
      case 'ordinal': {
        // "the first week of", "the second half of": the words between were passed over as part of the date.
        first = at
        at--
        continue
      }
      case 'dash': {
        if (word.joined && words[at + 1]?.joined) {
          at--
          continue
        }
        return dashed(source, words, at, frame)
      }
      case 'comma':
        return frame('none', first)
      case 'bracket':
        return frame('bracket', first)
      case 'to':
        if (is(source, before, 'up') || is(source, before, 'through')) return frame('until', at - 1)
        if (is(source, before, 'prior')) return frame('before', at - 1)
        return frame('to')
      case 'than':
        if (is(source, before, 'later')) return frame('until', at - 2)
        return frame('after', at - 1)
      case 'in': {
        const ordinal = leadWords.of(words[at - 2])
        if (
          before !== undefined &&
          isPiece(source, before) &&
          (ordinal === 'ordinal' || ordinal === 'last')
        ) {
          inside = true
          first = at - 1
          at -= 2
          continue
        }
        return frame('in')
      }
      case 'by':
        return frame('by')
      case 'before':
        return is(source, before, 'not') ? frame('after', at - 1) : frame('before')
      case 'until':
        return is(source, before, 'not') ? frame('after', at - 1) : frame('until')
      case 'prior':
        return frame('before')
      case 'within':
        return frame('by')
      case 'due':
        return frame('due')
      case 'from':
        return frame('start')
      case 'for':
        // "ready for", "in time for"
        return is(source, before, 'ready') || is(source, before, 'time')
          ? frame('before', at - 1)
          : frame('for')
      default:
        return frame(lead)
    }
  }
  return frame('none', first)
}

const partOf = (source: string, word: Word): Part =>
  is(source, word, 'mid') || is(source, word, 'middle') || is(source, word, 'halfway')
    ? 'middle'
    : is(source, word, 'early')
      ? 'start'
      : 'end'

/** Whether a word is that one; capitals do not matter. For single words of which no table is needed. */
export function is(source: string, word: Word | undefined, expected: string): boolean {
  if (word === undefined || word.end - word.start !== expected.length) return false
  for (let at = 0; at < expected.length; at++) {
    if ((source.charCodeAt(word.start + at) | 32) !== expected.charCodeAt(at)) return false
  }
  return true
}

/** What a longer stretch is made of: "the last week of term". */
const isPiece = (source: string, word: Word): boolean =>
  unitWords.of(word) !== undefined ||
  weekdays.of(word) !== undefined ||
  is(source, word, 'weekend') ||
  is(source, word, 'half')

function onlySkips(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (leadWords.of(words[at]) !== 'skip') return false
  return true
}

/** `Deadline: 5 October`, `Start date: 5 October`; any other dash or colon joins two dates. */
function dashed(
  source: string,
  words: readonly Word[],
  dash: number,
  frame: (role: Role, from?: number) => Frame,
): Frame {
  const at = is(source, words[dash - 1], 'date') ? dash - 2 : dash - 1
  const lead = leadWords.of(words[at])
  if (lead === 'start' || lead === 'from') return frame('start', at)
  if (lead === 'due' || lead === 'by' || lead === 'end' || is(source, words[at], 'when'))
    return frame('due', at)
  return source.charCodeAt((words[dash] as Word).start) === colon ? frame('none', dash + 1) : frame('to')
}

const colon = 58

const isPossessive = (source: string, word: Word): boolean =>
  word.joined &&
  word.end - word.start === 2 &&
  (source.charCodeAt(word.start + 1) | 32) === 115 &&
  !isLetter(source.charCodeAt(word.start))
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122

/** `w/c`, `w.c.`, `wc`, `w/e`, `we` before a number; the last word of it is at `at`. */
function weekMark(
  source: string,
  words: readonly Word[],
  at: number,
): { first: number; week: 'from' | 'to' } | undefined {
  const word = words[at] as Word
  if (is(source, word, 'wc')) return { first: at, week: 'from' }
  let last = at
  if (word.kind === 'mark' && source.charCodeAt(word.start) === 46 && word.joined) last--
  const letter = words[last]
  const week =
    is(source, letter, 'c') || is(source, letter, 'b') ? 'from' : is(source, letter, 'e') ? 'to' : undefined
  if (week === undefined || !letter?.joined || !is(source, words[last - 2], 'w')) return undefined
  return { first: last - 2, week }
}
