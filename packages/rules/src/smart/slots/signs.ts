import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { patterns, wordSet } from '../lexicon.ts'
import { vaguePhrases } from '../words/amounts.ts'
import { cue, cuesOf } from '../words/cues.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { weekdayWords } from '../words/times.ts'
import { isAmount, isDay, isTimeOfDay } from './amount.ts'
import { isSomebody } from './subject.ts'

/** What the words of a clause hold, whatever its verb. */
export interface Signs {
  /** Every bit of `kind` that any of its words has, up to the reason that it gives. */
  bits: number
  /** The number of the first word that is an amount, says how often, gives a direction and so on; -1 if none does. */
  amount: number
  frequency: number
  direction: number
  /** How often, so that nobody can count it. */
  vague: number
  absolute: number
  /** The last `in place`. */
  place: number
  /** There is a date in it, or a word that says by when. */
  due: boolean
  /** A word that says by when. */
  deadline: boolean
  /** A word of how things are now: `currently`, `going well`. */
  tells: boolean
  /** `but still needs`. */
  but: boolean
  /** An amount that something comes to or stays under: `from 6 to 2`, `at least`, `a week`. */
  aims: boolean
  /** `when`, `instead`, `if`. */
  when: boolean
  /** The number of the word that begins its reason, or of the word after its last. */
  end: number
}

const notNow = wordSet('from by until between')
const still = wordSet('still sometimes often needs requires struggles finds')
const inWord = wordSet('in')
const theMoment = wordSet('the at')
const than = wordSet('than')
const limits = wordSet('no or not at')
const everyTime = wordSet('time')
const other = wordSet('other')
const notFrequency = wordSet('now so chance effort opportunity living life of aspect way')
const reasonAfter = wordSet('that he she they it i we')
const because = wordSet('because')
const asWord = wordSet('as since')
const article = wordSet('a an per')
const vague = patterns(vaguePhrases)
/** Second words of these phrases: most words that may begin one are followed by none of them. */
const phraseSecond = wordSet(vaguePhrases.map((phrase) => phrase.split(' ')[1]).join(' '))

/** Reads the words of a clause once. What stands in the reason that a clause gives is left out. */
export function signsOf(text: ReadText, first: number, last: number): Signs {
  const { words } = text
  const signs: Signs = {
    bits: 0,
    amount: -1,
    frequency: -1,
    direction: -1,
    vague: -1,
    absolute: -1,
    place: -1,
    due: false,
    deadline: false,
    tells: false,
    but: false,
    aims: false,
    when: false,
    end: last,
  }
  let all = 0
  for (let at = first; at < last; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark') continue
    const bits = kindsOf(word)
    const cues = cuesOf(word)
    if (cues === 0 && (bits & telling) === 0 && word.kind === 'word') {
      all |= bits
      continue
    }
    if (word.kind === 'number' || bits & kind.number) {
      if (isAmount(text, at)) {
        if (signs.amount < 0) signs.amount = at
        if ((cuesOf(wordAt(words, at - 1)) | cuesOf(wordAt(words, at - 2))) & cue.range) signs.aims = true
      } else if (word.kind === 'number' && isDay(text, at)) signs.due = true
      continue
    }
    if (cues !== 0) {
      if (cues & cue.reason && at > first && isReason(words, at)) {
        signs.end = at
        break
      }
      readCue(text, at, last, cues, signs)
    }
    all |= bits & degrees ? readDegree(words, at, bits, signs) : bits
    if (
      signs.vague < 0 &&
      (bits & kind.vague ||
        (cues & cue.phrase && phraseSecond.has(words[at + 1]) && vague.at(text, at) !== undefined))
    )
      signs.vague = at
  }
  signs.bits |= all
  return signs
}

function readCue(text: ReadText, at: number, last: number, cues: number, signs: Signs) {
  const { words } = text
  if (cues & cue.unit && isOfMonth(words, at) && signs.frequency < 0) {
    signs.frequency = at - 3
    signs.bits |= kind.frequency
  }
  if (cues & cue.aim || (cues & cue.unit && article.has(wordAt(words, at - 1)))) signs.aims = true
  if (cues & cue.when) signs.when = true
  if (cues & cue.place && inWord.has(wordAt(words, at - 1))) signs.place = at
  if (cues & cue.due) {
    if (cues & cue.by && isSomebody(words, at + 1, last)) return
    if (!isTimeOfDay(text, at + 1)) signs.due = signs.deadline = true
  } else if (cues & cue.now)
    signs.tells ||= !notNow.has(wordAt(words, at - 1)) && !isBesideAim(text, at, signs)
  else if (cues & cue.moment) signs.tells ||= theMoment.has(wordAt(words, at - 1))
  else if (cues & cue.going) signs.tells ||= (kindsOf(words[at + 1]) & kind.umbrella) !== 0
  else if (cues & cue.but) signs.but ||= still.has(words[at + 1])
}

const longestAside = 10
const opening = 40
const closing = 41

/** `90% by 1 May (82% now)`: where things stand now is said beside what is to be reached by when, or in brackets. */
function isBesideAim({ words, source }: ReadText, at: number, { amount, deadline }: Signs): boolean {
  if (amount >= 0 && deadline) return true
  for (let back = at - 1; back >= 0 && back > at - longestAside; back--) {
    const word = words[back] as Word
    if (word.kind !== 'mark') continue
    const code = source.charCodeAt(word.start)
    if (code === opening) return true
    if (code === closing) return false
  }
  return false
}

const weekdays = wordSet(weekdayWords)
const ofThe = wordSet('of the in')
/** `the first Sunday of the month`. */
const isOfMonth = (words: readonly Word[], at: number): boolean =>
  ofThe.has(wordAt(words, at - 1)) && ofThe.has(wordAt(words, at - 2)) && weekdays.has(wordAt(words, at - 3))

const degrees = kind.direction | kind.frequency | kind.absolute
/** Kinds of words that are signs by themselves: most words are none of them, and no cue. */
const telling = degrees | kind.number | kind.vague

/** What is left of the bits of a word of degree, by the words beside it. */
function readDegree(words: readonly Word[], at: number, bits: number, signs: Signs): number {
  const word = words[at] as Word
  const next = words[at + 1]
  let of = bits
  if (of & kind.direction) {
    if (isWhich(words, at)) of &= ~kind.direction
    else if (than.has(next) || limits.has(wordAt(words, at - 1))) {
      of &= ~kind.direction
      signs.aims = true
    } else if (signs.direction < 0) signs.direction = at
  }
  if (of & kind.frequency) {
    if (everyTime.has(next)) of = (of & ~kind.frequency) | kind.absolute
    else if (!isCounted(words, at)) of &= ~kind.frequency
    else if (signs.frequency < 0) signs.frequency = at
  }
  if (of & kind.absolute) {
    if (word.capital && !word.upper && wordAt(words, at - 1)?.sentence === word.sentence) of &= ~kind.absolute
    else if (signs.absolute < 0) signs.absolute = at
  }
  return of
}

const which = wordSet('later further higher lower closer nearer wider earlier')
/** `later life letter`, `further education`: beside a noun it says which, and not how much. */
function isWhich(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!which.has(words[at]) || next === undefined || next.kind !== 'word') return false
  const other =
    kind.function | kind.preposition | kind.frequency | kind.time | kind.person | kind.modal | kind.vague
  return (kindsOf(next) & other) === 0
}

/** `every day`, `every other weekend`, `twice per week`; not `each other`, `every chance`, `as per`. */
function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (other.has(next)) return (kindsOf(words[at + 2]) & kind.time) !== 0
  return !notFrequency.has(next) && !asWord.has(wordAt(words, at - 1))
}

function isReason(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (because.has(words[at]) || reasonAfter.has(next)) return true
  return asWord.has(words[at]) && next !== undefined && kindsOf(next) === 0 && next.capital
}
