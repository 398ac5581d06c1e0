import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { monthWords } from '../words/times.ts'
import { isCentile, isDownTo, isLevelOfAge, isStepUp } from './levels.ts'

const months = wordSet(monthWords)

/** Before a number that only names: `Year 7`, `Key Stage 2`, `room 12`. */
const labels = wordSet(`
  year yr y stage ks key l tier band phase room flat unit house route bus no number section part reg regulation floor ward
  chapter class form set team zone gate platform bay plan step week session lesson term day version option question appendix
  since circa entry module volume season series box locker apartment type
`)
/** After a number that only names: `the 42 bus`. */
const vehicles = wordSet('bus tram train coach route')
const addresses = wordSet(
  'road street lane avenue close drive court terrace way crescent heol rd st gardens grove place square hill',
)

const ageBefore = wordSet('~turn aged age ages')
const ageAfter = wordSet('old yo')
const yearsWords = wordSet('year years yr yrs month months')
const isWord = wordSet(`is am are 's 'm 're now`)
const and = wordSet('and')
const birthday = wordSet('birthday')

const clockBefore = wordSet('at by before after until till from around about past to b4')
const clockAfter = wordSet(`am pm a.m p.m o'clock oclock noon midnight`)
const fromTo = wordSet('from to')

/** Units whose number may only tell how long something lasts, or how long there is. */
const longUnits = wordSet('+day +week +month +year wk wks yr yrs +term working school calendar')
const beforeUnit = wordSet('working school calendar')
const deadlines = wordSet('within in after over next coming first last past following')
const counting = wordSet('a per out in running row each every on at without of')
/** What has a length of its own: `a 10-week course`. */
const lasting = wordSet(`
  +course +programme +program +group +workshop +class +block +intervention +therapy therapies +package +scheme +series +training
  +placement +project +pilot +cycle +plan +trial +assessment
`)
const courseUnits = wordSet('+session +week +month +day +hour wk wks +module +lesson +year +part +stage')

const one = wordSet('one')
const once = wordSet('once')
const half = wordSet('half')
const notOneAfter = wordSet('another of to day or side hand point by')
const none = wordSet('none nil')
const noneBefore = wordSet('or to and')
const noneAfter = wordSet('of in this between for per by at')
const notOneBefore = wordSet('no any the each this that day which every')
const onceAfter = wordSet(
  'a per every in before by with on at between and or this during until for each after',
)
const notHalf = wordSet('term terms past way hearted sister brother siblings time')

const slash = 47
const hyphen = 45
const dot = 46
const comma = 44

const codeOf = ({ source }: ReadText, word: Word | undefined) =>
  word?.kind === 'mark' ? source.charCodeAt(word.start) : 0
const isHyphen = (code: number) => code === hyphen || code === 0x2013 || code === 0x2011

/**
 * Whether a number is a measure: a count, a level or a score. Dates, times of day, years, ages, names (`Year 7`, `the 42 bus`), the
 * length of a course and the time until something is due are none. Looks at a few words on either side. Source: corpus README.
 */
export function isAmount(text: ReadText, at: number): boolean {
  return (
    (text.words[at]?.kind === 'number' ? digits(text, at) : inWords(text, at)) || isLevelOfAge(text.words, at)
  )
}

function inWords(text: ReadText, at: number): boolean {
  const { words } = text
  const word = words[at]
  const next = words[at + 1]
  if (one.has(word)) {
    if (notOneAfter.has(next) || notOneBefore.has(wordAt(words, at - 1)) || isHyphen(codeOf(text, next)))
      return false
    if (words[at]?.joined === true && isHyphen(codeOf(text, wordAt(words, at - 1)))) return false
  } else if (none.has(word)) return noneBefore.has(wordAt(words, at - 1)) || noneAfter.has(next)
  else if (once.has(word)) return next === undefined || next.kind !== 'word' || onceAfter.has(next)
  else if (half.has(word)) return !notHalf.has(next)
  if (ageBefore.has(wordAt(words, at - 1)) || isAge(words, at)) return false
  return !isLength(text, at)
}

function digits(text: ReadText, at: number): boolean {
  const { words, source } = text
  const word = words[at] as Word
  const before = wordAt(words, at - 1)
  const next = words[at + 1]
  const markBefore = codeOf(text, before)
  const markNext = codeOf(text, next)
  if (markNext === 37 || isMoney(markBefore)) return true
  if (word.joined && before?.kind === 'word') return false
  if (next?.joined === true && next.kind === 'word')
    return (!isOrdinal(source, next) || isCentile(words, at)) && !clockAfter.has(next) && !ageAfter.has(next)
  if (markBefore === slash || markNext === slash) return isScore(text, at)
  if (isDate(words, at) || months.has(before) || months.has(next) || isYear(source, word)) return false
  if (clockAfter.has(next) || isClock(text, at)) return false
  if (isWord.has(before) && (next === undefined || next.kind === 'mark')) return false
  if (
    ageBefore.has(before) ||
    isAge(words, at) ||
    (markBefore === comma && (next === undefined || markNext === comma))
  )
    return false
  if (vehicles.has(next) || (next?.capital === true && addresses.has(words[at + 2]))) return false
  if (labels.has(before) && isStepUp(words, at)) return true
  if (
    labels.has(before) ||
    (isWord.has(before) && (next === undefined || next.kind === 'mark' || and.has(next)))
  )
    return false
  if (clockBefore.has(before)) {
    if (isNoun(next) || isRange(words, at) || isDownTo(words, at)) return !isLength(text, at)
    return false
  }
  return !isLength(text, at)
}

const isMoney = (code: number) => code === 163 || code === 36 || code === 0x20ac

function isOrdinal(source: string, { start, end }: Word): boolean {
  if (end - start !== 2) return false
  const pair = (source.charCodeAt(start) | 32) * 256 + (source.charCodeAt(start + 1) | 32)
  return pair === 0x7468 || pair === 0x7374 || pair === 0x6e64 || pair === 0x7264
}

/** Part of `2026-10-12` or `3.10.26`. */
function isDate(words: readonly Word[], at: number): boolean {
  const own = words[at]
  const after = words[at + 1]
  if (own?.joined !== true && !(after?.joined === true && after.kind === 'mark')) return false
  const first =
    words[at]?.joined !== true
      ? at
      : isTied(words, at - 1, 'mark') && wordAt(words, at - 2)?.kind === 'number'
        ? at - 2
        : -1
  if (first < 0) return false
  const start = words[first]?.joined === true && isTied(words, first - 1, 'mark') ? first - 2 : first
  return (
    isTied(words, start + 1, 'mark') &&
    isTied(words, start + 2, 'number') &&
    isTied(words, start + 3, 'mark') &&
    isTied(words, start + 4, 'number')
  )
}

const isTied = (words: readonly Word[], at: number, kind: Word['kind']): boolean => {
  const word = wordAt(words, at)
  return word?.kind === kind && word.joined
}

function isYear(source: string, { start, end }: Word): boolean {
  if (end - start !== 4) return false
  const century = source.charCodeAt(start) * 256 + source.charCodeAt(start + 1)
  return century === 0x3230 || century === 0x3139
}

/** Part of a date stands here: `3 May`, `12/6`, `2026`. */
export function isDay(text: ReadText, at: number): boolean {
  const { words, source } = text
  const word = words[at] as Word
  const next = words[at + 1]
  if (
    months.has(next) ||
    months.has(wordAt(words, at - 1)) ||
    months.has(words[at + 2]) ||
    isYear(source, word)
  )
    return true
  if (next?.joined === true && next.kind === 'word')
    return isOrdinal(source, next) && !birthday.has(words[at + 2])
  const mark = codeOf(text, next) || codeOf(text, wordAt(words, at - 1))
  return mark === slash || isDate(words, at)
}

/** A time of day stands here: `8pm`, `8.40`. */
export function isTimeOfDay(text: ReadText, at: number): boolean {
  const { words } = text
  return words[at]?.kind === 'number' && (clockAfter.has(words[at + 1]) || isClock(text, at))
}

/** `8.40` and `10:15`; not `1.5`. */
function isClock(text: ReadText, at: number): boolean {
  const { words, source } = text
  const { start, end } = words[at] as Word
  const point = end - 3
  if (point > start && point - start <= 2 && source.charCodeAt(point) === dot) {
    return source.charCodeAt(point + 1) < 54 && !isNoun(words[at + 1])
  }
  const colon = (number: number) => codeOf(text, words[number]) === 58 && words[number]?.joined === true
  return (colon(at + 1) && words[at + 2]?.joined === true) || (colon(at - 1) && words[at]?.joined === true)
}

function isAge(words: readonly Word[], at: number): boolean {
  let next = at + 1
  if (words[next]?.kind === 'mark' && words[next]?.joined) next++
  if (!yearsWords.has(words[next])) return ageAfter.has(words[next]) || birthday.has(words[next])
  next++
  if (words[next]?.kind === 'mark' && words[next]?.joined) next++
  return ageAfter.has(words[next])
}

/** `8/10` and `30/80` are scores; `3/10/26` is a date, and so is `12/6` after `by`. */
function isScore(text: ReadText, at: number): boolean {
  const { words } = text
  const first = codeOf(text, wordAt(words, at - 1)) === slash ? at - 2 : at
  if (codeOf(text, wordAt(words, first - 1)) === slash || codeOf(text, words[first + 3]) === slash)
    return false
  const top = numberAt(text, first)
  const bottom = numberAt(text, first + 2)
  if (!(top <= bottom)) return false
  return clockBefore.has(wordAt(words, first - 1)) || onWord.has(wordAt(words, first - 1))
    ? bottom > 12 || bottom === 10 || bottom === 5
    : bottom > 1
}
const onWord = wordSet('on')

function numberAt({ words, source }: ReadText, at: number): number {
  const word = words[at]
  if (word?.kind !== 'number' || word.end - word.start > 4) return Number.NaN
  let value = 0
  for (let place = word.start; place < word.end; place++) value = value * 10 + source.charCodeAt(place) - 48
  return value
}

/** `from 8 to 6`, `from 6 in April to 4`. */
function isRange(words: readonly Word[], at: number): boolean {
  if (!fromTo.has(wordAt(words, at - 1))) return false
  for (let other = Math.max(0, at - 6); other < at + 7; other++) {
    if (other !== at && words[other]?.kind === 'number' && fromTo.has(wordAt(words, other - 1))) return true
  }
  return false
}

/** A word that can be counted stands next. */
function isNoun(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false
  const bits = kindsOf(word)
  return (
    (bits & (kind.function | kind.preposition | kind.time | kind.frequency | kind.modal | kind.be)) === 0 ||
    bits === kind.time
  )
}

/** `within 6 weeks`, `a 10-week course`, `12 wks`: how long until, or how long it lasts. */
function isLength(text: ReadText, at: number): boolean {
  const { words } = text
  let unit = at + 1
  if (isHyphen(codeOf(text, words[unit])) && words[unit]?.joined === true) {
    unit++
    return courseUnits.has(words[unit]) && (longUnits.has(words[unit]) || hasLasting(words, unit))
  }
  if (!longUnits.has(words[unit])) return false
  while (beforeUnit.has(words[unit])) unit++
  const after = words[unit + 1]
  if (deadlines.has(wordAt(words, at - 1))) return true
  if (after !== undefined && counting.has(after)) return of.has(after)
  // Weeks at the end, or before a service, are the length of something.
  return (
    after === undefined ||
    after.kind === 'mark' ||
    lasting.has(after) ||
    (kindsOf(after) & kind.preposition) !== 0
  )
}
const of = wordSet('of')

function hasLasting(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 6; at++) {
    if (lasting.has(words[at]) || kindsOf(words[at]) & kind.service) return true
  }
  return false
}
