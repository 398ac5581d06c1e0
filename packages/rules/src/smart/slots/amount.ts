import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { monthWords } from '../words/times.ts'

const months = wordSet(monthWords)
/** What stands before a number that only names: `Year 7`, `Key Stage 2`, `room 12`. */
const labels = wordSet(`
  year yr y stage ks key level l tier band phase room flat unit house route bus no number section part reg regulation s ward floor
  chapter class form set team zone gate platform bay plan step week session lesson term day age aged band version option question
  since in circa set stage entry
`)
const ageVerbs = wordSet('~turn +age aged')
const clockBefore = wordSet('at by before after until till from around about past to')
const clockAfter = wordSet(`am pm a p o'clock oclock noon midnight`)
const longUnits = wordSet('+day +week +month +year wk wks yr yrs +term working school calendar')
const courseWords = wordSet(`
  +course +programme +program +group +workshop +class +block +intervention +therapy therapies +package +scheme +series +training
  +placement +project +pilot +cycle +plan old
`)
const courseUnits = wordSet('+session +week +month +day +hour wk wks +module +lesson +year')
const deadlineBefore = wordSet('within in after over the next coming for first last past every')
const addresses = wordSet('road street lane avenue close drive court terrace way crescent heol')
const notCounted = wordSet('another of day to time place side hand point')

/**
 * Whether a number is a measure: a count, a level or a score. Dates, times of day, years, ages, names (`Year 7`, `the 42 bus`) and
 * the length of a course or of the time until something is due are none. Source: corpus README.
 */
export function isAmount(text: ReadText, at: number): boolean {
  const { words } = text
  const word = words[at] as Word
  return word.kind === 'number' ? isAmountInDigits(text, at) : isAmountInWords(text, at)
}

const codeAt = (text: ReadText, word: Word | undefined) =>
  word?.kind === 'mark' ? text.source.charCodeAt(word.start) : 0

const slash = 47
const hyphen = 45
const dot = 46
const isDash = (code: number) => code === hyphen || code === 0x2013

function isAmountInDigits(text: ReadText, at: number): boolean {
  const { words, source } = text
  const word = words[at] as Word
  const before = words[at - 1]
  const next = words[at + 1]
  const markBefore = codeAt(text, before)
  const markNext = codeAt(text, next)
  if (markNext === 37 || isMoney(markBefore)) return true
  if (markBefore === slash || markNext === slash) return isScore(text, at)
  if (isDatePart(words, at, markBefore, markNext)) return false
  if (months.has(before) || months.has(next)) return false
  const length = word.end - word.start
  const isYear =
    length === 4 &&
    (source.charCodeAt(word.start) === 50 || source.charCodeAt(word.start) === 49) &&
    (source.charCodeAt(word.start + 1) === 48 || source.charCodeAt(word.start + 1) === 57)
  if (isYear) return false
  // 10th, 25th
  if (next?.joined === true && next.kind === 'word' && isOrdinal(source, next)) return false
  if (clockAfter.has(next) || isClock(source, word)) return false
  if (before?.joined === true && before.kind === 'word') return false
  if (before?.end === word.start && before.kind === 'word') return false
  if (labels.has(before) && !(kindsOf(next) & (kind.unit | kind.frequency))) return false
  if (ageVerbs.has(before) || isAgeAfter(words, at)) return false
  if (clockBefore.has(before) && !hasUnitAfter(words, at, text)) return false
  if (addresses.has(words[at + 2]) || words[at + 1]?.capital === true) return kindsOf(next) !== 0
  return isNoStretch(text, at)
}

/** `within 6 weeks`, `a 10-week course`, `12 wks`: how long until or how long it lasts. */
function isNoStretch(text: ReadText, at: number): boolean {
  const { words } = text
  let unit = at + 1
  if (isDash(codeAt(text, words[unit]))) {
    unit++
    if (courseUnits.has(words[unit])) {
      for (let next = unit + 1; next < unit + 6; next++) {
        if (courseWords.has(words[next]) || kindsOf(words[next]) & kind.service) return false
      }
      return !longUnits.has(words[unit])
    }
  }
  if (!longUnits.has(words[unit])) return !(notCounted.has(words[unit]) && words[at]?.kind === 'word')
  if (kindsOf(words[unit + 1]) & kind.person || isCount(words, unit)) return true
  if (deadlineBefore.has(words[at - 1]) || deadlineBefore.has(words[at - 2])) return false
  // Days and weeks at the end or before a service are the length of something.
  const after = words[unit + 1]
  return after !== undefined && after.kind === 'word' && !courseWords.has(after) && !isOf(after)
}

const ofWords = wordSet('of from after')
const isOf = (word: Word) => ofWords.has(word)
const counted = wordSet(`a per out in running row each every on of 's' w`)
const isCount = (words: readonly Word[], unit: number) => counted.has(words[unit + 1])

function isDatePart(words: readonly Word[], at: number, markBefore: number, markNext: number): boolean {
  const after = words[at + 2]
  if (
    (markNext === dot || markNext === hyphen) &&
    words[at + 1]?.joined &&
    after?.kind === 'number' &&
    after.joined
  ) {
    const third = words[at + 4]
    return third?.kind === 'number' && third.joined
  }
  if ((markBefore === dot || markBefore === hyphen) && words[at]?.joined === true)
    return words[at - 2]?.kind === 'number'
  return false
}

/** `8/10` and `30/80` are scores; `3/10/26` is a date, and so is `12/6` after `by`. */
function isScore(text: ReadText, at: number): boolean {
  const { words } = text
  const first = codeAt(text, words[at - 1]) === slash ? at - 2 : at
  if (codeAt(text, words[first - 1]) === slash || codeAt(text, words[first + 3]) === slash) return false
  const top = numberAt(text, first)
  const bottom = numberAt(text, first + 2)
  if (Number.isNaN(top) || Number.isNaN(bottom) || clockBefore.has(words[first - 1]))
    return bottom > 12 && bottom % 5 === 0 && top <= bottom
  return top <= bottom && bottom > 1
}

function numberAt(text: ReadText, at: number): number {
  const word = text.words[at]
  if (word?.kind !== 'number' || word.end - word.start > 4) return Number.NaN
  let number = 0
  for (let place = word.start; place < word.end; place++)
    number = number * 10 + text.source.charCodeAt(place) - 48
  return number
}

const isMoney = (code: number) => code === 163 || code === 36 || code === 0x20ac

function isOrdinal(source: string, { start, end }: Word): boolean {
  if (end - start !== 2) return false
  const pair = (source.charCodeAt(start) | 32) * 256 + (source.charCodeAt(start + 1) | 32)
  return pair === 0x7468 || pair === 0x7374 || pair === 0x6e64 || pair === 0x7264
}

/** `8.40`, `10:15`: two digits after a point, and an hour before it. */
function isClock(source: string, { start, end }: Word): boolean {
  const point = end - 3
  if (point <= start || source.charCodeAt(point) !== dot) return false
  return point - start <= 2 && source.charCodeAt(point + 1) < 54
}

const ages = wordSet('old yrs yr year years')
function isAgeAfter(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    const word = words[next]
    if (word === undefined) return false
    if (oldWord.has(word)) return true
    if (!ages.has(word) && word.kind !== 'mark') return false
  }
  return false
}
const oldWord = wordSet('old birthday')

function hasUnitAfter(words: readonly Word[], at: number, text: ReadText): boolean {
  const next = words[at + 1]
  if (next === undefined) return false
  if (codeAt(text, next) === 37) return true
  const bits = kindsOf(next)
  if (next.kind === 'word' && (bits === 0 || bits & kind.unit)) return true
  return orMore.has(next)
}
const orMore = wordSet('or out a per each times and of in')

const one = wordSet('one')
const frequencyOnly = wordSet('every each per')
const afterOne = wordSet('another of to day or thing side hand point')
const beforeOne = wordSet('no any every each the this that day which')

function isAmountInWords(text: ReadText, at: number): boolean {
  const { words } = text
  if (one.has(words[at])) {
    if (afterOne.has(words[at + 1]) || beforeOne.has(words[at - 1])) return false
    if (codeAt(text, words[at + 1]) === hyphen) return false
  }
  if (frequencyOnly.has(words[at])) return false
  return isNoStretch(text, at)
}
