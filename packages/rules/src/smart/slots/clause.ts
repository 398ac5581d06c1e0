import type { ReadText, Word } from '../../text/read-text.ts'
import { patterns, wordSet } from '../lexicon.ts'
import { vaguePhrases } from '../words/amounts.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { actAt, isContent } from './act.ts'
import { isAmount } from './amount.ts'
import { type Mood, type Predicate, predicateOf } from './predicate.ts'

/**
 * What a clause comes to. `act`: somebody does something that can be pictured. `task`: something is to be done by nobody. `place`:
 * something is to be in place. `level`: no verb, but an amount or a direction of something. `umbrella`, `service`: nothing that can be
 * pictured. `tells`: how things are or were. `bare`: words without a verb.
 */
export type ClauseKind = 'act' | 'task' | 'place' | 'level' | 'umbrella' | 'service' | 'tells' | 'bare'

export interface Clause {
  readonly kind: ClauseKind
  readonly mood: Mood
  readonly first: number
  readonly last: number
  readonly subject: number
  readonly subjectEnd: number
  readonly verb: number
  /** Every bit that any of its words has, up to the reason that it gives. */
  readonly bits: number
  /** The subject is a word like `someone`. */
  readonly nobody: boolean
  /** There is an amount in it. */
  readonly amount: boolean
  /** There is a `by`, `before` or `within` in it, or a date. */
  readonly due: boolean
  readonly vague: boolean
}

const dueWords = wordSet('by before within b4 until till')
const nowWords = wordSet('currently presently moment present now mo nowadays')
const notNow = wordSet('from by until')
const still = wordSet('still sometimes often needs requires struggles finds')
const but = wordSet('but')
const place = wordSet('place')
const inWord = wordSet('in')
const reasonWords = wordSet('because since so as which')
const reasonAfter = wordSet('that he she they it i we')
const because = wordSet('because')
const asWord = wordSet('as since')
/** A thing that goes off or arrives does so by somebody's hand. */
const goes = wordSet('~go ~come ~arrive ~move ~happen ~start ~begin ~continue ~take')
/** What rises or falls may say so by itself, where what it is about can be pictured. */
const trends = wordSet('~go ~come ~rise ~fall ~drop ~increase ~decrease ~reduce ~climb ~grow ~be')
const vague = patterns(vaguePhrases)
const than = wordSet('than')
const limits = wordSet('no or not at')
const notFrequency = wordSet('other now so chance effort opportunity living life of aspect way')
/** Done to something, and nobody could say when it is done. */
const hollowDone = wordSet(`
  attended followed met considered kept accessed sought valued heard respected promoted supported prepared acted looked dealt
  adhered upheld observed noted taken-up reviewed sourced used
`)
const states = wordSet(
  'registered enrolled signed dressed washed trained vaccinated immunised immunized weaned seated fed tucked qualified',
)
const goingHow = wordSet('going gone')

/** The clauses of a text: its sentences, parted at colons, semicolons and dashes that stand free. */
export function clausesOf(text: ReadText): Clause[] {
  const clauses: Clause[] = []
  for (const { first, last } of text.sentences) {
    let from = first
    for (let at = first; at <= last; at++) {
      if (at < last && !parts(text, at)) continue
      if (at > from) clauses.push(clauseOf(text, from, at))
      from = at + 1
    }
  }
  return clauses
}

function parts({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  if (word.kind !== 'mark') return false
  const code = source.charCodeAt(word.start)
  const next = words[at + 1]
  if (code === 59) return true
  if (next?.kind === 'number' || kindsOf(next) & kind.number) return false
  if (code === 58) return next?.joined !== true
  return (code === 45 || code === 0x2013 || code === 0x2014) && !word.joined && next?.joined !== true
}

/** What the words of a clause hold, whatever its verb. */
interface Signs {
  bits: number
  amount: boolean
  due: boolean
  tells: boolean
  vague: boolean
}

function signsOf(text: ReadText, first: number, last: number): Signs {
  const { words } = text
  const signs: Signs = { bits: 0, amount: false, due: false, tells: false, vague: false }
  for (let at = first; at < last; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark') continue
    const next = words[at + 1]
    let bits = kindsOf(word)
    if (word.kind === 'number' || bits & kind.number) {
      if (signs.amount) continue
      if (isAmount(text, at)) signs.amount = true
      else if (word.kind === 'number') signs.due = true
      continue
    }
    if (bits === 0) continue
    if (reasonWords.has(word) && at > first && isReason(words, at)) break
    if (bits & kind.direction && (than.has(next) || limits.has(words[at - 1]))) bits &= ~kind.direction
    if (bits & kind.frequency && (notFrequency.has(next) || next === undefined)) bits &= ~kind.frequency
    if (bits & kind.absolute && word.capital && at > first) bits &= ~kind.absolute
    if (!signs.vague && (bits & kind.vague || (vague.mayBegin(word) && vague.at(text, at) !== undefined)))
      signs.vague = true
    if (dueWords.has(word)) signs.due = true
    else if (nowWords.has(word) && !notNow.has(words[at - 1])) signs.tells = true
    else if (goingHow.has(word) && kindsOf(next) & kind.umbrella) signs.tells = true
    else if (but.has(word) && still.has(next)) signs.tells = true
    signs.bits |= bits
  }
  return signs
}

function isReason(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (because.has(word) || reasonAfter.has(next)) return true
  return asWord.has(word) && next !== undefined && kindsOf(next) === 0 && next.capital
}

function clauseOf(text: ReadText, first: number, last: number): Clause {
  const { words } = text
  const signs = signsOf(text, first, last)
  const found = predicateOf(text, first, last)
  const { subject, subjectEnd } = found
  const who = subjectBits(text, subject, subjectEnd)
  return {
    kind: kindOfClause(text, first, last, found, signs, who),
    mood: found.mood,
    first,
    last,
    subject,
    subjectEnd,
    verb: found.verb,
    bits: signs.bits,
    nobody: (who & kind.nobody) !== 0 && (who & (kind.person | kind.organisation)) === 0,
    amount: signs.amount,
    due: signs.due,
    vague: signs.vague,
  }
}

function kindOfClause(
  text: ReadText,
  first: number,
  last: number,
  found: Predicate,
  signs: Signs,
  who: number,
): ClauseKind {
  const { words } = text
  const { mood, subject, subjectEnd, verb, passive } = found
  const { bits, amount, due } = signs
  const counted = amount || (bits & kind.frequency) !== 0
  if (mood === 'none') {
    if (isInPlace(words, first, last)) return 'place'
    if (!hasContent(text, first, last)) return 'bare'
    return counted || bits & kind.direction ? 'level' : 'bare'
  }
  if (mood === 'past') {
    const isPerson = who & kind.person && who & kind.child
    if (amount && !isPerson && !signs.tells) return 'level'
    return signs.due && dueByWord(words, first, last) ? 'task' : 'tells'
  }
  if (isInPlace(words, verb, last)) return 'place'
  if (mood === 'now') return 'tells'
  if (mood === 'perfect' && !(due && dueByWord(words, first, last))) return 'tells'
  if (signs.tells && mood !== 'plan' && !counted) return 'tells'
  const of = kindsOf(words[verb])
  if (passive) return passiveKind(text, found, last, signs, who)
  if (mood !== 'plan' && of & kind.describing && !amount) return 'tells'
  if (mood === 'being' && !due && !counted) return 'tells'
  const act = actAt(text, verb, last)
  if (act !== 'concrete') {
    const trend = bits & kind.direction || upDown.has(words[verb + 1])
    return trend && trends.has(words[verb]) && !(of & kind.be) && hasContent(text, subject, subjectEnd)
      ? 'act'
      : act
  }
  if (mood === 'plan' && isThing(text, subject, subjectEnd) && goes.has(words[verb])) return 'task'
  return 'act'
}
const upDown = wordSet('up down')

function passiveKind(text: ReadText, found: Predicate, last: number, signs: Signs, who: number): ClauseKind {
  const { words } = text
  const { mood, subject, subjectEnd, verb } = found
  const done = words[verb]
  if (byAgent(text, verb, last)) return mood === 'being' && !signs.due ? 'tells' : 'act'
  const isChild = (who & kind.child) !== 0 || isNamed(text, subject, subjectEnd)
  if (states.has(done) && isChild) return 'act'
  if (mood === 'being' && !signs.due && !signs.amount) return 'tells'
  if (kindsOf(done) & kind.umbrellaVerb || hollowDone.has(done)) {
    return actAt(text, verb, last) === 'concrete' && !hollowDone.has(done) ? 'task' : 'umbrella'
  }
  if (signs.amount && isChild) return 'act'
  return onlyUmbrella(text, subject, subjectEnd) ? 'umbrella' : 'task'
}

function isInPlace(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at + 1 < last && at < from + 30; at++) {
    if (inWord.has(words[at]) && place.has(words[at + 1])) return true
  }
  return false
}

const byBefore = wordSet('by before within b4 until')
function dueByWord(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at < last && at < first + 60; at++) if (byBefore.has(words[at])) return true
  return false
}

function subjectBits(text: ReadText, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at++) bits |= kindsOf(text.words[at])
  return isNamed(text, from, to) ? bits | kind.person : bits
}

/** A name stands in it that is not whose something is. */
function isNamed({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    const next = words[at + 1]
    if (
      word.kind === 'word' &&
      word.capital &&
      kindsOf(word) === 0 &&
      !(next?.joined === true && at + 1 < to)
    )
      return true
  }
  return false
}

const by = wordSet('by')
/** `by Mr Li`, `by the nurse`; not `by Monday`. */
function byAgent({ words }: ReadText, verb: number, last: number): boolean {
  for (let at = verb + 1; at + 1 < last && at < verb + 16; at++) {
    if (!by.has(words[at])) continue
    for (let next = at + 1; next < at + 5 && next < last; next++) {
      const word = words[next] as Word
      const bits = kindsOf(word)
      if (bits & (kind.person | kind.organisation)) return (bits & kind.nobody) === 0
      if (bits & kind.time || word.kind !== 'word') break
      if (bits === 0 && word.capital && next === at + 1) return true
    }
  }
  return false
}

function hasContent(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++) {
    if (kindsOf(text.words[at]) & kind.level || isContent(text, at, at)) return true
  }
  return false
}

function onlyUmbrella(text: ReadText, from: number, to: number): boolean {
  let umbrella = false
  for (let at = from; at < to; at++) {
    const bits = kindsOf(text.words[at])
    if (bits & kind.thing || isContent(text, at, at)) return false
    if (bits & (kind.umbrella | kind.service)) umbrella = true
  }
  return umbrella
}

function isThing({ words }: ReadText, from: number, to: number): boolean {
  if (to <= from) return false
  const bits = kindsOf(words[to - 1])
  return (bits & kind.thing) !== 0 && (bits & kind.person) === 0
}
