import type { ReadText, Word } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { DATE, Shown } from '../shows.ts'
import { age } from './find/ages.ts'
import { birthday } from './find/birthdays.ts'
import { breakUp, holiday, isBreak } from './find/holidays.ts'
import { monthDate } from './find/month-dates.ts'
import { mayNameDay, namedDay } from './find/named.ts'
import { endOfStretch, nearDay, weekend } from './find/near-days.ts'
import { numericDate } from './find/numeric-dates.ts'
import { bareYear, ordinalDay } from './find/other-days.ts'
import { period } from './find/periods.ts'
import { review } from './find/reviews.ts'
import { keyStage, schoolStage, schoolYear, startOfSchool } from './find/school-years.ts'
import { season } from './find/seasons.ts'
import { term } from './find/terms.ts'
import { bareWeekday } from './find/weekdays.ts'
import { type Mention, noDate } from './mention.ts'
import type { Scan } from './scan.ts'
import { type Anchor, anchorWords } from './words/anchor-words.ts'

/** Reads a date at one of its words. Each looks a bounded number of words back and ahead. */
type Reader = (scan: Scan, at: number) => Mention | undefined

const readers: Readonly<Record<Anchor, Reader>> = {
  age,
  birthday,
  break: (scan, at) => breakUp(scan, at) ?? (isBreak(scan, at) ? holiday(scan, at) : undefined),
  close: endOfStretch,
  event: review,
  holiday,
  'key stage': keyStage,
  month: monthDate,
  near: nearDay,
  repeat: (_, at) => noDate('repeat', at, at + 1),
  school: startOfSchool,
  season,
  stage: schoolStage,
  term,
  unit: period,
  weekday: bareWeekday,
  weekend,
  y: schoolYear,
  year: (scan, at) => schoolYear(scan, at) ?? period(scan, at),
}

/** The reader of each word that has one, by the word’s number: one question for each word of a text. */
const readerOf = Array.from({ length: lexicon.size + 1 }, (_, id): Reader | undefined => {
  const word = { id } as Word
  const anchor = anchorWords.of(word)
  const reader = anchor && readers[anchor]
  if (!mayNameDay(word)) return reader
  return reader === undefined ? namedDay : (scan, at) => namedDay(scan, at) ?? reader(scan, at)
})

/** Words with a reader: most words have none, and many texts have no such word. */
const mayBeDate = new Shown([[DATE, [...readerOf.keys()].filter((id) => readerOf[id] !== undefined)]], DATE)

const numberAt: Reader = (scan, at) =>
  numericDate(scan, at) ?? ordinalDay(scan, at) ?? age(scan, at) ?? bareYear(scan, at)

/** Whether a text has any word of a date. */
export const mayHaveDate = (text: ReadText): boolean => (mayBeDate.by(text) & DATE) !== 0

/** The first date, or words of time that are none, from a word on. One pass, in time proportional to the text. */
export function nextMention(scan: Scan, from: number): Mention | undefined {
  if (!mayHaveDate(scan)) return undefined
  const { words } = scan
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word
    if ((mayBeDate.of(word) & DATE) === 0) continue
    const read = word.kind === 'number' ? numberAt : (readerOf[word.id] as Reader)
    const found = read(scan, at)
    // What ends before the place from which it is asked has been found already.
    if (found !== undefined && found.last > from) return found
  }
  return undefined
}
