import { type Word, wordAt } from '../../../text/read-text.ts'
import type { PlanDay } from '../plan.ts'
import { unitWords } from '../words/unit-words.ts'
import { WordTable } from '../words/word-table.ts'
import { lengthOf, markOf, yearFrom } from './digits.ts'

/** A year that follows a date, and the word after it. 0 where none does. */
export interface YearAfter {
  readonly year: number
  readonly last: number
}

const apostrophes = [39, 0x2019, 0x2018]
const comma = 44
const hyphen = 45
const point = 46
const slash = 47

/**
 * The year after a day or a month: `2026`, `, 2026`, `'26`, `26`, `/26`. Two digits with nothing before them are a year only where they
 * are near that of the plan and count nothing.
 */
export function yearAfter(
  source: string,
  words: readonly Word[],
  from: number,
  plan: PlanDay,
  afterDay: boolean,
): YearAfter {
  const mark = markOf(source, words[from])
  const joined = words[from]?.joined === true
  const isApostrophe = apostrophes.includes(mark)
  const passed =
    isApostrophe ||
    mark === slash ||
    (mark === comma && afterDay) ||
    ((mark === hyphen || mark === point) && joined)
  const at = passed ? from + 1 : from
  const word = words[at]
  const year = word?.sentence === words[from]?.sentence ? yearFrom(source, word) : 0
  if (year === 0 || word === undefined) return { year: 0, last: from }
  const unsure = lengthOf(word) === 2 && !isApostrophe
  if (unsure && (mark === comma || !isNearYear(year, plan) || isCount(words, at + 1))) {
    return { year: 0, last: from }
  }
  return { year, last: at + 1 }
}

/** The year after a term, a holiday or a feast: in four digits, or two after an apostrophe. */
export function plainYearAfter(source: string, words: readonly Word[], at: number): YearAfter {
  const passed = apostrophes.includes(markOf(source, words[at]))
  const from = passed ? at + 1 : at
  const word = words[from]
  const year = word?.sentence === wordAt(words, at - 1)?.sentence ? yearFrom(source, word) : 0
  const isYear = year !== 0 && word !== undefined && (passed || lengthOf(word) === 4)
  return isYear ? { year, last: from + 1 } : { year: 0, last: at }
}

/** Where the day of the plan is not known: years that plans are written for. */
const anyYear = { from: 2020, to: 2049 }

export const isNearYear = (year: number, { day }: PlanDay): boolean => {
  if (day === 0) return year >= anyYear.from && year <= anyYear.to
  const now = Math.floor(day / 10_000)
  return year >= now - 3 && year <= now + 12
}

const counted = new WordTable([
  ['times out of pm am nights mornings children sessions visits minutes mins', true],
])

/** Whether the number before counts something: `in October 12 times`, `2 out of 3`, `5pm`, `26/30`. */
export const isCount = (words: readonly Word[], at: number): boolean =>
  unitWords.of(words[at]) !== undefined ||
  counted.of(words[at]) === true ||
  (words[at]?.kind === 'mark' &&
    words[at]?.joined === true &&
    words[at + 1]?.joined === true &&
    words[at + 1]?.kind === 'number')
