import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { timeOpeners } from '../words/small-words.ts'
import { isParticiple } from './passive.ts'

/**
 * How a clause says what it says. `plan`: will, to, can. `present`: a finite verb. `order`: a verb at its head. `being`: is. `perfect`:
 * has done. `past`, `now` (is doing): tells, and plans nothing. `none`: no verb.
 */
export type Mood = 'plan' | 'present' | 'order' | 'being' | 'perfect' | 'past' | 'now' | 'none'

export interface Predicate {
  readonly mood: Mood
  /** Where the subject begins and ends; the same number where there is none. */
  readonly subject: number
  readonly subjectEnd: number
  /** The verb that carries the meaning: `ring` in `will be able to ring`. The word after the last where there is none. */
  readonly verb: number
  /** The verb is a participle after a form of `be` or `get`. */
  readonly passive: boolean
}

/** A verb is looked for within so many words. */
const reach = 40

const to = wordSet('to')
const have = wordSet(`has have 've`)
const can = wordSet(`can can't cant cannot`)
const get = wordSet('get gets getting got')
const going = wordSet('going')
const able = wordSet('able ready due set expected asked required encouraged supported helped')
const between = wordSet(`
  also not always never then only just still now both all each be only no longer finally again to first hopefully
  independently regularly safely successfully continue always usually often sometimes
`)
const apposition = wordSet('who which that')
const beginnings = wordSet('when once after before until till if as while by given whenever since because')
const reporting = wordSet(`
  ~agree ~decide ~plan ~recommend ~suggest ~propose ~hope ~expect ~intend ~note ~advise ~say ~ensure ~want ~wish ~request
`)
const that = wordSet('that')
const may = wordSet('may might will')
const determiners = wordSet(
  'a an the this that these those his her their my your our its no some any each every',
)

/** Finds what is said in a part of a text, and of whom. Bounded look-ahead: time does not grow with the length of a clause. */
export function predicateOf(text: ReadText, first: number, last: number): Predicate {
  const { words, source } = text
  let subject = first
  let opens = false
  if (timeOpeners.has(words[first])) {
    const comma = afterComma(text, first, last)
    if (comma > 0) subject = comma
    else opens = beginnings.has(words[first])
  }
  const end = Math.min(last, subject + reach)
  let fallback = -1
  let person = false
  for (let at = subject; at < end; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') {
      if (word.kind === 'mark' && source.charCodeAt(word.start) === 40) at = closing(text, at, end)
      continue
    }
    const bits = kindsOf(word)
    if (bits === 0) continue
    const next = words[at + 1]
    if (to.has(word)) {
      const main = skip(words, at + 1, end)
      const of = kindsOf(words[main])
      if (of & kind.be) return being(text, subject, at, main, end)
      const isVerb = (of & kind.base) !== 0 && words[main]?.kind === 'word'
      const unknown =
        of === 0 && words[main]?.kind === 'word' && !words[main]?.capital && (person || at === subject)
      if (isVerb || unknown) {
        if (!isDirection(words, at, person, subject)) return plan(text, subject, at, main, end)
      }
      continue
    }
    if (bits & kind.modal) {
      if (may.has(word) && word.capital && at === subject) {
        if (to.has(next) || next?.kind === 'number') continue
      }
      if (may.has(word) && (next?.kind === 'number' || words[at - 1]?.kind === 'number')) continue
      const main = skip(words, at + 1, end)
      if (kindsOf(words[main]) & kind.be) return being(text, subject, at, main, end)
      if (main < end) return plan(text, subject, at, main, end)
      continue
    }
    if (bits & kind.be) {
      if (isPossessive(text, at)) continue
      return isIs(text, subject, at, end)
    }
    if (at > subject && have.has(word)) {
      const main = skip(words, at + 1, end)
      const participle = words[main]
      if (to.has(next))
        return { mood: 'plan', subject, subjectEnd: at, verb: skip(words, at + 2, end), passive: false }
      if (participle !== undefined && isDone(source, participle))
        return impersonal(text, { mood: 'perfect', subject, subjectEnd: at, verb: main, passive: false }, end)
      if (kindsOf(participle) & kind.be)
        return { mood: 'perfect', subject, subjectEnd: at, verb: skip(words, main + 1, end), passive: true }
      return { mood: 'present', subject, subjectEnd: at, verb: at, passive: false }
    }
    if (fallback < 0 && bits & anyVerb && isFinite(text, subject, at, bits)) {
      // "turns 16", "when he moves on": an age or a condition, and not what is planned.
      if (opens) {
        opens = false
        fallback = -2 - at
        continue
      }
      if (next?.kind === 'number' && turn.has(word)) continue
      if (bits & kind.present || at > subject + 8) return finite(text, subject, at, bits, end)
      fallback = at
      if (at > subject && bits & (kind.past | kind.base)) return finite(text, subject, at, bits, end)
    }
    if (bits & kind.person) person = true
  }
  if (fallback >= 0) return finite(text, subject, fallback, kindsOf(words[fallback]), end)
  const unknown = unknownVerb(text, subject, end)
  if (unknown > 0) return { mood: 'present', subject, subjectEnd: unknown, verb: unknown, passive: false }
  if (fallback < -1) {
    const at = -2 - fallback
    return finite(text, subject, at, kindsOf(words[at]), end)
  }
  return { mood: 'none', subject, subjectEnd: subject, verb: last, passive: false }
}

const turn = wordSet('~turn')

/** `walks to school`: "to" before a place, after a verb that has been passed over, is no plan. */
const isDirection = (_words: readonly Word[], _at: number, _person: boolean, _subject: number) => false

function afterComma({ words, source }: ReadText, first: number, last: number): number {
  for (let at = first + 1; at < last && at < first + reach; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return at + 1
  }
  return -1
}

function closing({ words, source }: ReadText, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const word = words[next] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 41) return next
  }
  return at
}

/** The next word that is no adverb. */
function skip(words: readonly Word[], from: number, end: number): number {
  let at = from
  while (at < end && between.has(words[at])) {
    if (kindsOf(words[at]) & kind.be) return at
    at++
  }
  return at
}

function isPossessive({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  if (!word.joined || word.end - word.start !== 2 || (source.charCodeAt(word.end - 1) | 32) !== 115)
    return false
  if (kindsOf(words[at - 1]) & (kind.child | kind.function)) return false
  return !going.has(words[at + 1])
}

function plan(text: ReadText, subject: number, subjectEnd: number, main: number, end: number): Predicate {
  const { words, source } = text
  // "to get mended"
  if (
    get.has(words[main]) &&
    words[main + 1] !== undefined &&
    isParticiple(source, words[main + 1] as Word) &&
    !(kindsOf(words[main + 1]) & kind.state)
  )
    return { mood: 'plan', subject, subjectEnd, verb: main + 1, passive: true }
  return { mood: 'plan', subject, subjectEnd, verb: Math.min(main, end), passive: false }
}

/** After `will be`, `to be`. */
function being(text: ReadText, subject: number, subjectEnd: number, be: number, end: number): Predicate {
  const { words, source } = text
  const main = skip(words, be + 1, end)
  const word = words[main]
  if (able.has(word) && to.has(words[main + 1])) {
    const verb = skip(words, main + 2, end)
    if (kindsOf(words[verb]) & kind.be) return being(text, subject, subjectEnd, verb, end)
    if (!(kindsOf(word) & kind.umbrellaVerb))
      return { mood: 'plan', subject, subjectEnd, verb, passive: false }
  }
  if (kindsOf(word) & kind.ing) return { mood: 'plan', subject, subjectEnd, verb: main, passive: false }
  const passive = word !== undefined && isParticiple(source, word)
  return impersonal(text, { mood: 'plan', subject, subjectEnd, verb: passive ? main : be, passive }, end)
}

/** After `is`: `is to ring`, `is going to ring`, `is registered`, `is ringing`. */
function isIs(text: ReadText, subject: number, at: number, end: number): Predicate {
  const { words, source } = text
  let main = skip(words, at + 1, end)
  if (going.has(words[main]) && to.has(words[main + 1])) {
    main = skip(words, main + 2, end)
    if (kindsOf(words[main]) & kind.be) return being(text, subject, at, main, end)
    return plan(text, subject, at, main, end)
  }
  if (to.has(words[at + 1])) {
    main = skip(words, at + 2, end)
    if (kindsOf(words[main]) & kind.be) return being(text, subject, at, main, end)
    return plan(text, subject, at, main, end)
  }
  const mood = was.has(words[at]) ? 'past' : 'being'
  const word = words[main]
  if (able.has(word) && to.has(words[main + 1]))
    return { mood: 'present', subject, subjectEnd: at, verb: skip(words, main + 2, end), passive: false }
  if (kindsOf(word) & kind.ing)
    return { mood: mood === 'past' ? 'past' : 'now', subject, subjectEnd: at, verb: main, passive: false }
  const passive = word !== undefined && isParticiple(source, word)
  return impersonal(text, { mood, subject, subjectEnd: at, verb: passive ? main : at, passive }, end)
}

const was = wordSet(`was were wasn't weren't`)

/** `It has been decided that somebody should ring`: what is decided is what counts. */
function impersonal(text: ReadText, found: Predicate, end: number): Predicate {
  const { words } = text
  if (!reporting.has(words[found.verb]) || !that.has(words[found.verb + 1])) return found
  return predicateOf(text, found.verb + 2, end)
}

const isDone = (source: string, word: Word) => isParticiple(source, word) || (kindsOf(word) & kind.past) !== 0

/** Whether a verb can be the one that the clause is built on, by what stands before it. */
function isFinite(text: ReadText, subject: number, at: number, bits: number): boolean {
  const { words } = text
  if (at === subject) return true
  let back = at - 1
  while (back > subject && between.has(words[back])) back--
  const before = words[back] as Word
  const of = kindsOf(before)
  if (determiners.has(before) || of & kind.modal) return false
  if (of & kind.person) return true
  if (bits & kind.ing) return false
  if (before.kind === 'mark') return closes(text, before) && (bits & (kind.present | kind.past)) !== 0
  if (of & kind.preposition) return false
  if (bits & kind.base) return of === 0 && before.capital && bits !== 0 && (bits & kind.present) !== 0
  // A noun in the plural looks like a verb: "eye tests". A name or an unknown word before it makes it a verb.
  if (bits & kind.present) return of === 0 || (of & kind.thing) !== 0
  return of === 0 || (of & (kind.thing | kind.umbrella)) !== 0
}

const closes = ({ source }: ReadText, word: Word) => {
  const code = source.charCodeAt(word.start)
  return code === 41 || code === 44
}

function finite(text: ReadText, subject: number, at: number, bits: number, end: number): Predicate {
  const { words } = text
  if (at === subject) {
    if (bits & kind.base) return { mood: 'order', subject, subjectEnd: at, verb: at, passive: false }
    return { mood: bits & kind.past ? 'past' : 'present', subject, subjectEnd: at, verb: at, passive: false }
  }
  if (reporting.has(words[at]) && that.has(words[at + 1])) return predicateOf(text, at + 2, end)
  const isPast = (bits & kind.past) !== 0 && !(bits & (kind.base | kind.present))
  return { mood: isPast ? 'past' : 'present', subject, subjectEnd: at, verb: at, passive: false }
}

/** `Kofi abseils down`: a name and a word in -s that is not known. */
function unknownVerb({ words, source }: ReadText, subject: number, end: number): number {
  for (let at = subject + 1; at < end && at < subject + 4; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word' || word.capital || kindsOf(word) !== 0) continue
    const before = words[at - 1] as Word
    const named = (kindsOf(before) === 0 && before.capital) || (kindsOf(before) & kind.person) !== 0
    if (named && source.charCodeAt(word.end - 1) === 115) return at
  }
  return -1
}
void apposition
