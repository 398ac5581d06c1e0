import { type Word, wordAt } from '../../../text/read-text.ts'
import { exists } from '../calendar/day.ts'
import { judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { PlanDay } from '../plan.ts'
import type { Scan } from '../scan.ts'
import { months, ordinalEndings, ordinals } from '../words/calendar-words.ts'
import { leadWords } from '../words/lead-words.ts'
import { WordTable } from '../words/word-table.ts'
import { digitsOf, lengthOf, markOf } from './digits.ts'
import { type Frame, frameOf, isGenitive } from './frame.ts'
import { is } from './is.ts'
import { dayExpression, goesOn } from './numeric-dates.ts'
import { isRepeated } from './repeated.ts'
import { isCount, isNearYear, yearAfter } from './year-after.ts'

const hyphen = 45
const point = 46

/** Dates with a month in words: `2 October`, `2nd of Oct '26`, `October 2`, `October 2026`, `by October`. */
export function monthDate(scan: Scan, at: number): Mention | undefined {
  const { words, source, plan } = scan
  const month = months.of(words[at]) as number
  const before = dayBefore(source, words, at)
  if (before !== undefined) return withDay(scan, before.first, at + 1, month, before.day)
  const after = dayAfter(source, words, at + 1, plan)
  if (after !== undefined && exists(0, month, after.day)) {
    return withDay(scan, at, after.last, month, after.day)
  }
  // "May half term" and "May bank holiday" are found at their own words.
  if (holidayWords.of(words[at + 1])) return undefined
  const { year, last } = yearAfter(source, words, at + 1, plan, false)
  if (year === 0 && (isRepeated(scan, at, last) || isYearly(scan, last))) return noDate('repeat', at, last)
  const frame = frameOf(scan, at)
  const { part, move } = frame
  if (year === 0 && !scan.bare && !isMonth(scan, at, frame)) return undefined
  const what = { type: 'month', year, month, part, move } as const
  return judge(scan, { what, frame, last, needs: year === 0 ? 'lead' : 'nothing' })
}

function withDay(scan: Scan, first: number, end: number, month: number, day: number): Mention | undefined {
  const { year, last } = yearAfter(scan.source, scan.words, end, scan.plan, true)
  if (!exists(year, month, day)) return noDate('impossible', first, last)
  const frame = frameOf(scan, first)
  return judge(scan, { what: dayExpression(year, month, day, frame), frame, last, needs: 'nothing' })
}

/** The day before a month: `2`, `2nd`, `2nd of`, `second of`. */
function dayBefore(
  source: string,
  words: readonly Word[],
  month: number,
): { day: number; first: number } | undefined {
  const of = is(source, wordAt(words, month - 1), 'of')
  // "05-Oct-26"
  const joined = words[month]?.joined === true && markOf(source, wordAt(words, month - 1)) === hyphen
  const end = of || joined ? month - 2 : month - 1
  const hasEnding = ordinalEndings.of(wordAt(words, end)) === true && wordAt(words, end)?.joined === true
  const ordinal = of ? ordinals.of(wordAt(words, end)) : undefined
  if (ordinal !== undefined) return { day: ordinal, first: end }
  if (of && !hasEnding) return undefined
  const first = hasEnding ? end - 1 : end
  const day = dayDigits(source, wordAt(words, first))
  const isTail = markOf(source, wordAt(words, first - 1)) === point && goesOn(source, words, first)
  return day > 0 && !isTail ? { day, first } : undefined
}

/** A number that can be a day of a month; 0 if it cannot. */
function dayDigits(source: string, word: Word | undefined): number {
  if (word === undefined || lengthOf(word) > 2) return 0
  const day = digitsOf(source, word)
  return day >= 1 && day <= 31 ? day : 0
}

/** The day after a month: `October 2`, `October 2nd`. A number that can be the year is the year. */
function dayAfter(
  source: string,
  words: readonly Word[],
  at: number,
  plan: PlanDay,
): { day: number; last: number } | undefined {
  const day = dayDigits(source, words[at])
  if (day === 0) return undefined
  if (ordinalEndings.of(words[at + 1]) && words[at + 1]?.joined) return { day, last: at + 2 }
  return isNearYear(2000 + day, plan) || isCount(words, at + 1) ? undefined : { day, last: at + 1 }
}

const holidayWords = new WordTable([['half halfterm bank holiday holidays', true]])

/** Before `for October`: what is fixed for then, and not what it is about. */
const arranged = new WordTable([
  ['booked arranged planned scheduled due set fixed aim aiming target listed confirmed', true],
])

/** Months that are names or verbs besides. */
const names = new WordTable([['march april may june august jan', true]])

/** A month without a day or year. `will march`, `they may` and `April (key worker)` are none. */
function isMonth(scan: Scan, at: number, { role, part, move, from, piece }: Frame): boolean {
  const { words, source } = scan
  if (part !== 'whole' || move !== 'none' || piece !== undefined) return true
  // "In May's car"
  if (names.of(words[at]) && isGenitive(source, words[at + 1])) return false
  switch (role) {
    case 'on':
    case 'none':
    case 'bracket':
      return false
    case 'for':
      return arranged.of(wordAt(words, from - 1)) === true
    case 'to':
    case 'and': {
      // "September to December", "in October and November", and not "June and December"
      const before = wordAt(words, from - 1)
      if (months.of(before) !== undefined) return role === 'to' || frameOf(scan, from - 1).role !== 'none'
      return before?.kind === 'number' || is(source, wordAt(words, from - 2), 'between')
    }
    case 'by':
      return !names.of(words[at]) || !isDoer(source, words, at, from)
    default:
      return true
  }
}

/** "In June and December each year" */
const isYearly = (scan: Scan, at: number): boolean =>
  leadWords.of(scan.words[at]) === 'and' &&
  months.of(scan.words[at + 1]) !== undefined &&
  isRepeated(scan, at, at + 2)

/** "To be plaited by April (key worker)", "driven by June Harris". */
function isDoer(source: string, words: readonly Word[], at: number, from: number): boolean {
  const next = words[at + 1]
  if (next === undefined || next.sentence !== words[at]?.sentence) return false
  if (markOf(source, next) === 40) return words[at + 2]?.kind !== 'number'
  const opens = wordAt(words, from - 1)?.sentence !== words[from]?.sentence
  return !opens && next.capital
}
