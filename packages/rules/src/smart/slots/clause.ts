import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { actAt } from './act.ts'
import { isAmount } from './amount.ts'
import { type Mood, predicateOf } from './predicate.ts'

/**
 * What a clause comes to. `act`: somebody does something that can be pictured. `state`: so or not so. `task`: something is to be done
 * by nobody. `level`: no verb, but an amount or a direction of something. `umbrella`, `service`: nothing that can be pictured. `tells`:
 * how things are or were. `bare`: words without a verb.
 */
export type ClauseKind = 'act' | 'task' | 'level' | 'umbrella' | 'service' | 'tells' | 'bare'

export interface Clause {
  readonly kind: ClauseKind
  readonly mood: Mood
  readonly first: number
  readonly last: number
  readonly subject: number
  readonly verb: number
  /** Every bit that any of its words has. */
  readonly bits: number
  /** The subject is a word like `someone`. */
  readonly nobody: boolean
  /** No subject, as in an order. */
  readonly noSubject: boolean
  /** Whether there is an amount in it that can be counted. */
  readonly amount: boolean
}

const due = wordSet('by before within b4')
const now = wordSet('currently presently moment present now mo')
const notNow = wordSet('from by')
const but = wordSet('but')
const inPlace = wordSet('place')
const inWord = wordSet('in')
const goes = wordSet('~go ~come ~arrive ~get ~move ~happen ~continue ~start ~begin ~be')

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
  if (code === 58) return next?.joined !== true
  return (code === 45 || code === 0x2013 || code === 0x2014) && !word.joined && next?.joined !== true
}

export function clauseOf(text: ReadText, first: number, last: number): Clause {
  const { words } = text
  let bits = 0
  let amount = false
  let isDue = false
  let tells = false
  for (let at = first; at < last; at++) {
    const word = words[at] as Word
    const of = kindsOf(word)
    bits |= of
    if (!amount && (word.kind === 'number' || of & kind.number)) amount = isAmount(text, at)
    if (due.has(word)) isDue = true
    else if (now.has(word) && !notNow.has(words[at - 1])) tells = true
  }
  const found = predicateOf(text, first, last)
  const { mood, subject, subjectEnd, verb, passive } = found
  const who = subjectBits(text, subject, subjectEnd)
  const base = {
    mood,
    first,
    last,
    subject,
    verb,
    bits,
    nobody: (who & kind.nobody) !== 0 && (who & kind.person) === 0,
    noSubject: subject === subjectEnd,
    amount,
  }
  const as = (of: ClauseKind): Clause => ({ kind: of, ...base })
  if (mood === 'none') {
    if (isInPlace(words, first, last)) return as('task')
    if (amount || bits & kind.frequency) return as(hasContent(text, first, last) ? 'level' : 'bare')
    return as(bits & kind.direction && hasContent(text, first, last) ? 'level' : 'bare')
  }
  if (mood === 'past') {
    if (isDue) return as(hasContent(text, first, last) ? 'task' : 'umbrella')
    return as('tells')
  }
  if (mood === 'now') return as('tells')
  if (mood === 'perfect' && !isDue && !(bits & kind.stretch)) return as('tells')
  if (tells && mood !== 'plan' && !amount) return as('tells')
  if (passive) {
    if (kindsOf(words[verb]) & kind.umbrellaVerb)
      return as(actAt(text, verb, last) === 'concrete' ? 'task' : 'umbrella')
    if (isInPlace(words, first, last)) return as('task')
    if (kindsOf(words[verb]) & kind.state && who & (kind.child | (1 << 31))) return as('act')
    if (byAgent(text, verb, last)) return as('act')
    return as(onlyUmbrella(text, subject, subjectEnd) ? 'umbrella' : 'task')
  }
  if (isInPlace(words, verb, last)) return as('task')
  if (mood !== 'plan' && kindsOf(words[verb]) & kind.describing && !amount) return as('tells')
  if (mood === 'present' && base.noSubject && !amount && !isDue && !(bits & kind.frequency))
    return as('tells')
  if (hasBut(words, verb, last)) return as('tells')
  const act = actAt(text, verb, last)
  if (act !== 'concrete') {
    if (bits & kind.direction && subjectEnd > subject && subjectHasContent(text, subject, subjectEnd))
      return as('act')
    return as(act)
  }
  if (mood === 'plan' && isThing(text, subject, subjectEnd) && goes.has(words[verb])) return as('task')
  return as('act')
}

const isInPlace = (words: readonly Word[], from: number, last: number): boolean => {
  for (let at = from; at + 1 < last && at < from + 30; at++)
    if (inWord.has(words[at]) && inPlace.has(words[at + 1])) return true
  return false
}

const hasBut = (words: readonly Word[], from: number, last: number): boolean => {
  for (let at = from; at + 1 < last && at < from + 30; at++)
    if (but.has(words[at]) && still.has(words[at + 1])) return true
  return false
}
const still = wordSet('still sometimes needs need often struggles can may not requires')

function subjectBits({ words }: ReadText, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') continue
    const of = kindsOf(word)
    bits |= of
    if (of === 0 && words[at + 1]?.joined !== true) bits |= (1 << 31) | kind.person
  }
  return bits
}

function byAgent({ words }: ReadText, verb: number, last: number): boolean {
  for (let at = verb + 1; at + 1 < last && at < verb + 16; at++) {
    if (!by.has(words[at])) continue
    for (let next = at + 1; next < at + 5 && next < last; next++) {
      const bits = kindsOf(words[next])
      if (bits & kind.person) return true
      if (bits & kind.time || words[next]?.kind !== 'word') break
      if (bits === 0 && words[next]?.capital && next === at + 1) return true
    }
  }
  return false
}
const by = wordSet('by')

const hollow =
  kind.function |
  kind.preposition |
  kind.time |
  kind.umbrella |
  kind.service |
  kind.vague |
  kind.direction |
  kind.person |
  kind.number |
  kind.frequency |
  kind.stretch |
  kind.umbrellaVerb |
  kind.modal |
  kind.be

function hasContent({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') continue
    const bits = kindsOf(word)
    if (bits === 0 ? !word.capital && word.end - word.start > 2 : (bits & hollow) === 0) return true
    if (bits & kind.level) return true
  }
  return false
}

function onlyUmbrella({ words }: ReadText, from: number, to: number): boolean {
  let umbrella = false
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') continue
    const bits = kindsOf(word)
    if (bits === 0 ? !word.capital : bits & kind.thing || (bits & hollow) === 0) return false
    if (bits & (kind.umbrella | kind.service)) umbrella = true
  }
  return umbrella
}

const subjectHasContent = (text: ReadText, from: number, to: number) => hasContent(text, from, to)

function isThing({ words }: ReadText, from: number, to: number): boolean {
  const word = words[to - 1]
  if (word === undefined || to <= from) return false
  const bits = kindsOf(word)
  return (bits & kind.thing) !== 0 && (bits & kind.person) === 0
}
