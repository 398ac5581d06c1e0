import { type Word, wordAt } from '../../../text/read-text.ts'
import { exists } from '../calendar/day.ts'
import type { Expression } from '../expression.ts'
import { isEnd, judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { events } from '../words/review-words.ts'
import { afterDay } from './after-day.ts'
import { isChange } from './changes.ts'
import { digitsOf, lengthOf, markOf, yearFrom } from './digits.ts'
import { type Frame, frameOf } from './frame.ts'
import { is } from './is.ts'

const hyphen = 45
const point = 46
const slash = 47

/** Dates in digits: `2026-10-02`, `2/10/26`, `2.10.2026`, `2-10-26`, `2/10`. The day stands before the month. */
export function numericDate(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const word = words[at] as Word
  if (pointIn(source, word) > 0) return pointedDate(scan, at)
  const mark = joint(source, words, at + 1)
  if (mark === 0 || goesOn(source, words, at)) return undefined
  const first = digitsOf(source, word)
  const second = digitsOf(source, words[at + 2])
  if (joint(source, words, at + 3) === mark) return wholeDate(scan, at, first, second)
  const lengths = [lengthOf(word), lengthOf(words[at + 2] as Word)]
  if (lengths[0] === 4 && lengths[1] === 2 && mark === hyphen) return monthOfYear(scan, at, first, second)
  if (lengths[1] === 4 && mark === slash) return monthOfYear(scan, at, second, first)
  return mark === slash && lengths.every((length) => length < 3)
    ? shortDate(scan, at, first, second)
    : undefined
}

/** `2026-10`, `10/2026`. */
function monthOfYear(scan: Scan, at: number, year: number, month: number): Mention | undefined {
  if (month < 1 || month > 12 || year < 1900 || (year + 1) % 100 === month) return undefined
  const frame = frameOf(scan, at)
  const { part, move } = frame
  return judge(scan, { what: { type: 'month', year, month, part, move }, frame, last: at + 3, needs: 'lead' })
}

/** The mark that joins two numbers; 0 if none does. */
function joint(source: string, words: readonly Word[], at: number): number {
  const mark = markOf(source, words[at])
  if (mark !== slash && mark !== hyphen && mark !== point) return 0
  const next = words[at + 1]
  return words[at]?.joined && next?.joined && next.kind === 'number' ? mark : 0
}

/** A number that goes on to the left: the middle of `1/2/3/4`, a telephone number. */
export const goesOn = (source: string, words: readonly Word[], at: number): boolean =>
  wordAt(words, at - 2)?.kind === 'number' && joint(source, words, at - 1) !== 0

function wholeDate(scan: Scan, at: number, first: number, second: number): Mention | undefined {
  const { words, source } = scan
  const third = words[at + 4]
  const length = lengthOf(words[at] as Word)
  if (length === 4) return whole(scan, at, first, second, digitsOf(source, third))
  const year = yearFrom(source, third)
  if (year === 0 || length > 2) return undefined
  // 10/25/26 can only be the American order.
  const [month, day] = second > 12 ? [first, second] : [second, first]
  return whole(scan, at, year, month, day)
}

/** Three numbers like those of a date are one, were it of a day that never comes. */
const whole = (scan: Scan, at: number, year: number, month: number, day: number): Mention | undefined =>
  dated(scan, at, at + 5, year, month, day) ??
  (month >= 1 && month <= 12 && day >= 1 && day <= 31 && !exists(year, month, day)
    ? noDate('impossible', at, at + 5)
    : undefined)

function dated(
  scan: Scan,
  at: number,
  last: number,
  year: number,
  month: number,
  day: number,
): Mention | undefined {
  if (month < 1 || month > 12 || !exists(year, month, day)) return undefined
  const frame = frameOf(scan, at)
  return judge(scan, { what: dayExpression(year, month, day, frame), frame, last, needs: 'nothing' })
}

/** `2/10` without a year is a date only where a word before it makes it one; as often it is a score. */
function shortDate(scan: Scan, at: number, day: number, month: number): Mention | undefined {
  if (month < 1 || month > 12 || !exists(0, month, day)) return undefined
  return scan.bare || isDated(scan, at, day, month) ? dated(scan, at, at + 3, 0, month, day) : undefined
}

function isDated(scan: Scan, at: number, day: number, month: number): boolean {
  const { words, source } = scan
  const { role, from, weekday, week } = frameOf(scan, at)
  if (weekday !== 0 || week !== 'none' || role === 'start' || events.of(wordAt(words, at - 1))) return true
  // No score and no fraction is like 28/11; care at all hours is 24/7.
  if (day > 12 && !(day === 24 && month === 7)) return true
  // "On 5/6 mornings", "on 8/10 for worry"
  if (role === 'on') {
    const next = words[at + 3]
    const isScore = month === 10 && day <= 10 && !is(source, next, 'at')
    return !isScore && (isLast(words, at + 3) || afterDay.of(next) === true)
  }
  // "Target 8/10", "reduced by 2/3"
  return isEnd(role) && !is(source, words[from], 'target') && (role !== 'by' || !isChange(words, from))
}

const isLast = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'mark' || words[at]?.sentence !== wordAt(words, at - 1)?.sentence

/** Where the point stands in `30.10`; 0 in a whole number. */
function pointIn(source: string, { start, end }: Word): number {
  if (end - start > 5) return 0
  for (let at = start + 1; at < end; at++) if (source.charCodeAt(at) === point) return at
  return 0
}

/** After 24 it is no hour. */
const lastHour = 24

/** `30.10` is a date where a field holds nothing else, or after `by` where it cannot be a time of day. */
function pointedDate(scan: Scan, at: number): Mention | undefined {
  const word = scan.words[at] as Word
  const place = pointIn(scan.source, word)
  const day = digitsOf(scan.source, { ...word, end: place })
  const month = digitsOf(scan.source, { ...word, start: place + 1 })
  const { role, weekday, week } = frameOf(scan, at)
  if (!scan.bare && weekday === 0 && week === 'none' && (day <= lastHour || !isEnd(role))) return undefined
  return dated(scan, at, at + 1, 0, month, day)
}

export const dayExpression = (
  year: number,
  month: number,
  day: number,
  { weekday, week }: Frame,
): Expression => ({ type: 'day', year, month, day, weekday, week })
