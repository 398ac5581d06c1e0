import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { rows } from '../purpose/rows.ts'
import type { Span } from '../purpose/span.ts'
import { WordTraits } from '../purpose/word-traits.ts'
import { FROM, LEVEL_OF_AGE, NOW, NUMBER, Shown, YET } from '../shows.ts'
import { type Amount, amountsOf, numbers } from './amounts.ts'

/*
 * A step from where the child stands to where the plan wants to get: `from 5 to 3`, `up from 11`, `(22 now)`, a baseline in its field.
 * Source: corpus README; project wording set.
 */

/** A starting point, the level to reach, and where they stand. `undefined` where it is said in words. */
export interface Step extends Span {
  readonly from: number | undefined
  readonly to: number | undefined
  readonly percent: boolean
  /** By how many years a reading age rises. */
  readonly years?: number
  /** The words say that it goes up, or down, where they do. */
  readonly says: 'more' | 'less' | undefined
}

/** Words of the present or the recent past, beside which a number is a starting point. */
export const nowWords = rows([
  'now',
  'nowadays',
  'currently',
  'presently',
  'at the? moment|mo|minute|present',
  'at present',
  'so far',
  'to date',
  'today',
  'already',
  'to start with',
  'up to now',
  'last term|week|month|year|autumn|spring|summer|half|january|february|march|april|may|june|july|august|september|october|november|december',
  'in the last|past *2',
  'over the last|past *2',
  'over the summer|holidays',
  'starting|start point|from|level',
  'baseline',
  'until now',
  'has|have managed|done|learnt|learned|tried|reached',
  'has|have not *2 yet',
  "hasn't|haven't *2 yet",
  'not yet',
  'was|were *2 #',
  'was|were *2 one|two|three|four|five|six|seven|eight|nine|ten|once|twice|none|nothing',
  'used to',
])
export const yet = rows([
  'not *3 yet',
  "hasn't|haven't|cannot|can't|doesn't|isn't *3 yet",
  'so far none|nothing|never',
])
export const rates = rows(['~rate|~score|~put|~mark *6 at|as'])
const notNow = wordSet('from by until between will to should would')

const fromWord = wordSet('from')
const toWord = wordSet('to towards')
const upDown = wordSet('up down')
const up = wordSet('up')
const more = wordSet(`
  up ~rise ~increase ~grow ~improve ~gain ~build more ~raise ~climb ~extend ~lengthen ~double ~add better higher longer faster above
`)
const less = wordSet(`
  down ~fall ~drop ~reduce ~decrease ~lower ~cut fewer less ~shorten ~halve ~decline ~shrink below
`)
const wanted = wordSet('attendance punctuality attends ~attend reading marks grade score savings')
const between = 12

/** The step that a text tells of, if it tells where the child stands now and how far it is to go. */
export function stepOf(text: ReadText): Step | undefined {
  const age = (gates.by(text) & LEVEL_OF_AGE) === 0 ? undefined : agesOf.first(text)
  if (age !== undefined) {
    const { first, last } = age
    return {
      from: undefined,
      to: undefined,
      percent: false,
      first,
      last,
      says: 'more',
      ...yearsIn(text, age),
    }
  }
  if ((numbers.by(text) & NUMBER) === 0) return undefined
  const amounts = amountsOf(text)
  if (amounts.length === 0) return undefined
  const step = fromTo(text, amounts) ?? upFrom(text, amounts) ?? nowAnd(text, amounts)
  return step === undefined ? undefined : { ...step, says: direction(text) }
}

/** A reading age is a level, though ages are none. */
export const agesOf = rows(['reading|spelling|maths|number|comprehension|developmental age *5 from *8 to'])

/** The years between the two ages, where both are given in digits. */
function yearsIn(text: ReadText, { first, last }: Span): Pick<Step, 'years'> {
  const { words } = text
  let from: number | undefined
  for (const { at, value } of amountsOf(text)) {
    if (at < first || at > last + 1) continue
    if (from === undefined && before(words, at, fromWord, 2) >= 0) from = value
    else if (from !== undefined && before(words, at, toWord, 2) >= 0) return { years: value - from }
  }
  return {}
}

const gates = new Shown([
  [NOW, nowWords],
  [NOW, rates],
  [YET, yet],
  [LEVEL_OF_AGE, agesOf],
  [FROM, 'from up down'],
])

type Bare = Omit<Step, 'says'>

const pair = (one: Amount, other: Amount): Bare => ({
  from: one.value,
  to: other.value,
  percent: one.percent || other.percent,
  first: Math.min(one.at, other.at),
  last: Math.max(one.at, other.at) + (other.percent ? 2 : 1),
})

/** `from 5 last term to 1`, and `86% to 91%` after `up`. */
function fromTo(text: ReadText, amounts: readonly Amount[]): Bare | undefined {
  const { words } = text
  for (let number = 0; number + 1 < amounts.length; number++) {
    const one = amounts[number] as Amount
    const other = amounts[number + 1] as Amount
    if (other.at - one.at > between || words[one.at]?.sentence !== words[other.at]?.sentence) continue
    const opened = before(words, one.at, fromWord, 4)
    const closed = before(words, other.at, toWord, 6)
    const isPlace = positions.has(wordAt(words, one.at - 1)) && positions.has(wordAt(words, other.at - 1))
    if (isPlace && closed > one.at) return { ...pair(one, other), from: undefined }
    if (closed > one.at && (opened >= 0 || before(words, other.at, upDown, 7) > one.at))
      return pair(one, other)
  }
  return undefined
}

/** How far somebody has got through something, which is no level. */
const positions = wordSet('page p chapter step lesson unit set stage section level')

/** Where one of some words stands shortly before; -1 if none does. */
function before(words: readonly Word[], at: number, set: typeof fromWord, within: number): number {
  for (let back = at - 1; back >= 0 && back >= at - within; back--) if (set.has(words[back])) return back
  return -1
}

/** `up from 11`. */
function upFrom(text: ReadText, amounts: readonly Amount[]): Bare | undefined {
  const { words } = text
  for (const one of amounts) {
    const from = before(words, one.at, fromWord, 4)
    if (from < 1 || !upDown.has(wordAt(words, from - 1))) continue
    const isMore = up.has(wordAt(words, from - 1))
    const others = amounts.filter((other) => other !== one)
    const other = others.find(({ value }) => (isMore ? value > one.value : value < one.value)) ?? others[0]
    if (other !== undefined) return pair(one, other)
  }
  return undefined
}

const RATES = 1
const NOW_WORDS = 2
const NOT_YET = 4
const traits = new WordTraits([
  [RATES, rates.begins],
  [NOW_WORDS, nowWords.begins],
  [NOT_YET, yet.begins],
])

/** Another part of the text says how it is now: `(22 now)`, `She has managed one so far.` */
function nowAnd(text: ReadText, amounts: readonly Amount[]): Bare | undefined {
  const { words } = text
  for (let at = 0; at < words.length && (gates.by(text) & NOW) !== 0; at++) {
    const bits = traits.of(words[at])
    if ((bits & (RATES | NOW_WORDS)) === 0) continue
    const found =
      ((bits & RATES) === 0 ? undefined : rates.at(text, at)) ??
      ((bits & NOW_WORDS) === 0 ? undefined : nowWords.at(text, at))
    if (found === undefined || notNow.has(wordAt(words, at - 1))) continue
    const step = besideNow(text, amounts, at)
    if (step !== undefined) return step
  }
  for (let at = 0; at < words.length && (gates.by(text) & YET) !== 0; at++) {
    if ((traits.of(words[at]) & NOT_YET) === 0) continue
    const found = yet.at(text, at)
    if (found !== undefined)
      return { from: undefined, to: amounts[0]?.value, percent: false, first: found.first, last: found.last }
  }
  return undefined
}

/** The step between the amount that stands by a word of the present and one that does not. */
function besideNow(text: ReadText, amounts: readonly Amount[], at: number): Bare | undefined {
  const part = partAround(text, at)
  const one = amounts.find((amount) => amount.at >= part.first && amount.at < part.last)
  const other = amounts.find((amount) => amount.at < part.first || amount.at >= part.last)
  if (other === undefined) {
    // Both stand in one part: `says four words now and ten by Christmas`.
    const both = amounts.filter((amount) => amount.at < at).at(-1)
    const then = amounts.find((amount) => amount.at > at)
    return both === undefined || then === undefined ? undefined : pair(both, then)
  }
  if (one !== undefined && one.value > 0) return pair(one, other)
  // `at the moment it is nappies all day`: the starting point is in words.
  if (part.last - part.first > 2)
    return { from: undefined, to: other.value, percent: false, first: part.first, last: part.last }
  return undefined
}

/** The part of a sentence between marks in which a word stands. */
function partAround({ words, source }: ReadText, at: number): Span {
  let first = at
  let last = at
  const sentence = words[at]?.sentence
  while (
    first > 0 &&
    at - first < 20 &&
    wordAt(words, first - 1)?.sentence === sentence &&
    !parts(source, wordAt(words, first - 1) as Word)
  )
    first--
  while (
    last < words.length &&
    last - at < 20 &&
    words[last]?.sentence === sentence &&
    !parts(source, words[last] as Word)
  )
    last++
  return { first, last }
}

/** A comma, a semicolon, a colon, a bracket or a dash that stands free. */
function parts(source: string, { kind, start, joined }: Word): boolean {
  if (kind !== 'mark') return false
  const code = source.charCodeAt(start)
  if (code === 44 || code === 59 || code === 40 || code === 41) return true
  return (code === 45 || code === 0x2013 || code === 0x2014 || code === 58) && !joined
}

function direction({ words }: ReadText): Step['says'] {
  const end = Math.min(words.length, 80)
  let all = 0
  for (let at = 0; at < end; at++) {
    const bits = directions.of(words[at])
    if (bits === 0) continue
    // `a check-up` goes nowhere, and `more than ten minutes` is a measure.
    const turns = (bits & (MORE | LESS)) !== 0 && words[at]?.joined !== true && !than.has(words[at + 1])
    if (turns) return (bits & MORE) !== 0 ? 'more' : 'less'
    all |= bits
  }
  return (all & WANTED) === 0 ? undefined : 'more'
}

const than = wordSet('than')
const MORE = 1
const LESS = 2
const WANTED = 4
const directions = new WordTraits([
  [MORE, more],
  [LESS, less],
  [WANTED, wanted],
])

/** The step from a share that the need gives to the share that the text asks for: `Attendance 12%`, `Attendance 95%`. */
export function stepFromNeed(need: ReadText, text: ReadText): Step | undefined {
  const from = amountsOf(need).find(({ percent }) => percent)
  const to = from === undefined ? undefined : amountsOf(text).find(({ percent }) => percent)
  if (from === undefined || to === undefined) return undefined
  return {
    from: from.value,
    to: to.value,
    percent: true,
    first: to.at,
    last: to.at + 2,
    says: direction(text),
  }
}

/** The step between a baseline in its field and the first level that the other fields and the text give. */
export function stepFromBaseline(
  baseline: ReadText,
  others: readonly (ReadText | undefined)[],
): Step | undefined {
  const from = amountsOf(baseline)[0]
  for (const other of others) {
    const to = other === undefined ? undefined : amountsOf(other)[0]
    if (to === undefined || other === undefined) continue
    return {
      from: from === undefined || from.value === 0 ? undefined : from.value,
      to: to.value,
      percent: to.percent || from?.percent === true,
      first: 0,
      last: baseline.words.length,
      says: direction(other) ?? (others[0] && direction(others[0])),
    }
  }
  return undefined
}

/** How a step looks: a modest one, one that could be either, one that is far too long, or one that goes the wrong way. */
export type StepSize = 'modest' | 'long' | 'too-long' | 'backwards'

/** How many points of a hundred are much, and how many too much. */
const longPoints = 30
const tooManyPoints = 45
/** How many times as much is long, and how many times too long, where the difference is more than a few. */
const longTimes = 4
const tooManyTimes = 8
const few = 14
/** By how many years a reading age rises that is long, and too long. */
const longYears = 2
const tooManyYears = 3

/** Judges a step by its numbers alone: whole years or one term make no difference to what numbers can show. */
export function sizeOf({ from, to, percent, says, years = 0 }: Step): StepSize {
  if (years < 0) return 'backwards'
  if (years > longYears) return years > tooManyYears ? 'too-long' : 'long'
  if (from === undefined || to === undefined || from === to) return 'modest'
  if ((says === 'more' && to < from) || (says === 'less' && to > from)) return 'backwards'
  const points = Math.abs(to - from)
  if (percent) return points > tooManyPoints ? 'too-long' : points > longPoints ? 'long' : 'modest'
  if (to === 0) return from > 3 ? 'too-long' : 'modest'
  const times = Math.max(from, to) / Math.max(Math.min(from, to), 1)
  if (points <= few) return 'modest'
  // `from page 1 to page 60`: from next to nothing, a number says little of how long the step is.
  if (Math.min(from, to) < 2) return 'long'
  return times >= tooManyTimes ? 'too-long' : times >= longTimes ? 'long' : 'modest'
}
