import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { adverbs, to } from './verb-forms.ts'

const determiners = wordSet(
  'a an the this these those his her their my your our its no some any each every our',
)
const nounAfter = wordSet('to with for from of and & around about re')
/** At the head of a clause these are nouns, unless they have an object that shows: `Risk assessment`, `Reward system`. */
const nounFirst = wordSet(`
  risk reward harm damage polish date rate test form place face view trial pilot target concern experience approach notice alert
  treat burn cough massage waste transport trade exercise record report result supply progress process budget stage study
`)
const ofWord = wordSet('of')
const wants = wordSet('~want ~need')
const and = wordSet('and & +')
const needs = wordSet('needs need')
const analyses = wordSet('assessment assessments analysis')
const trendAfter = wordSet('from to by below under down')
const isPronoun = wordSet('he she they i we you it who someone somebody everyone')
const may = wordSet('may might will')
const going = wordSet('going')
/** Verbs that begin the name of a role: `foster carer`, `support worker`. */
const roleOpeners = wordSet(
  'foster support play practice care link lead contact duty cover help work family visiting',
)

/** Whether a verb can be the one that the clause is built on, by what stands beside it. */
export function isMainVerb(text: ReadText, subject: number, at: number, bits: number): boolean {
  const { words } = text
  if (at === subject) return isHead(text, at, bits)
  let back = at - 1
  while (back > subject && adverbs.has(words[back])) back--
  const before = words[back] as Word
  const of = kindsOf(before)
  const form = bits & (kind.base | kind.present | kind.past)
  if (bits & (kind.nounToo | kind.base) && leadsToBe(words, at + 1)) return false
  if (needs.has(words[at]) && analyses.has(words[at + 1])) return false
  if (may.has(before) && isName(words, subject, back)) return true
  if (form === 0 || determiners.has(before) || of & (kind.modal | kind.frequency) || owns(text, back))
    return false
  if (of & (kind.person | kind.organisation) || isPronoun.has(before)) {
    // "Optician test", "school visits": beside a role or a body it is a noun, unless an object shows that it is not.
    const isNoun =
      of & kind.organisation ? bits & (kind.nounToo | kind.base) : isRoleNoun(text, before, bits, of)
    if (
      bits & kind.nounToo &&
      of & kind.worker &&
      words[at + 1]?.kind !== 'word' &&
      words[at + 1]?.kind !== 'number'
    )
      return false
    return !isNoun || isObject(words[at + 1]) || (kindsOf(words[at + 1]) & kind.person) !== 0
  }
  if (before.kind === 'mark') {
    // After "(foster carer)" or ", foster carer,"; not "…, counted by Mr Li".
    const code = text.source.charCodeAt(before.start)
    if (code === 41) return (bits & kind.nounToo) === 0 || (bits & kind.present) !== 0
    return (
      code === 44 &&
      (bits & kind.present) !== 0 &&
      ((bits & kind.nounToo) === 0 || isAside(text, subject, back))
    )
  }
  if (of & kind.preposition) return false
  if (form & kind.base && of === 0 && isJoined(words, back)) return true
  if (of === 0 && before.capital)
    return (form & (kind.present | kind.past)) !== 0 || (bits & kind.nounToo) === 0 || isJoined(words, back)
  if (bits & kind.nounToo) {
    if ((form & kind.present) === 0) return endsInS(text, before) && trendAfter.has(words[at + 1])
    if (trendAfter.has(words[at + 1]) && words[at + 2]?.kind === 'number') return true
    return (of === 0 && (back === subject || hasPerson(words, subject, back))) || isObject(words[at + 1])
  }
  if (form & kind.base) return endsInS(text, before) && (of === 0 || (of & (kind.thing | kind.level)) !== 0)
  if (form === kind.past)
    return of === 0 || (of & (kind.thing | kind.nounToo | kind.umbrella | kind.service)) !== 0
  return true
}

/** A verb at the head of a clause: `Go bowling`, not `Play therapy`, `Fixed-term`, `Visit to her old school`. */
function isHead({ words }: ReadText, at: number, bits: number): boolean {
  const next = words[at + 1]
  const of = kindsOf(next)
  if (roleOpeners.has(words[at]) && of & kind.person) return false
  if (bits & (kind.nounToo | kind.umbrella) && bits & kind.base && leadsToBe(words, at + 1)) return false
  if (next === undefined) return (bits & kind.nounToo) === 0
  if (next.kind === 'mark' && next.joined && words[at + 2]?.joined) return false
  if (ofWord.has(next)) return false
  if (bits & kind.base && (of & (kind.past | kind.base)) === kind.past) return false
  if (nounFirst.has(words[at]) && bits & kind.base && !determiners.has(next) && !(of & kind.person))
    return false
  if (bits & kind.base) {
    if (of & kind.service && !(of & (kind.person | kind.thing))) return (bits & kind.nounToo) === 0
    if (bits & (kind.thing | kind.umbrella | kind.service))
      return !nounAfter.has(next) && next.kind === 'word'
    return true
  }
  if (bits & kind.past)
    return next.kind !== 'mark' && (of & (kind.preposition | kind.function | kind.time | kind.umbrella)) !== 0
  return (
    (bits & kind.present) !== 0 &&
    ((bits & kind.nounToo) === 0 ||
      determiners.has(next) ||
      ((of & (kind.preposition | kind.function)) !== 0 && !nounAfter.has(next)))
  )
}

/** `optician test`: a role in the singular does not take this form of a verb. */
const isRoleNoun = (text: ReadText, before: Word, bits: number, of: number): boolean =>
  (of & kind.worker) !== 0 &&
  (bits & kind.nounToo) !== 0 &&
  (bits & kind.base) !== 0 &&
  !endsInS(text, before)

/** What stands before `to be` or `will` is what is spoken of: `the report to be sent`. */
function leadsToBe(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return false
    const bits = kindsOf(word)
    if (bits & kind.modal || (bits & kind.be && at === from)) return true
    if (to.has(word) && at > from - 1)
      return (kindsOf(words[at + 1]) & kind.be) !== 0 && (at > from || !wants.has(wordAt(words, from - 1)))
  }
  return false
}

/** The comma closes an aside that another opened: `Bev, foster carer,`. */
function isAside({ words, source }: ReadText, subject: number, comma: number): boolean {
  for (let at = comma - 1; at > subject && at > comma - 8; at--) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return true
  }
  return false
}

/** A role stands before a name in small letters: `nurse padma chats`. */
function hasPerson(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++) if (kindsOf(words[at]) & kind.person) return true
  return false
}

/** `Zac and Dee`, `SW and PC Lunt`. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  and.has(wordAt(words, at - 1)) || and.has(wordAt(words, at - 2)) || and.has(wordAt(words, at - 3))

const isObject = (word: Word | undefined): boolean =>
  determiners.has(word) || (word?.kind === 'word' && word.capital && kindsOf(word) === 0)

export const endsInS = ({ source }: ReadText, { end }: Word) => (source.charCodeAt(end - 1) | 32) === 115

/** `will`, `may` and `might` that are the name Will or the month. */
export function isName(words: readonly Word[], subject: number, at: number): boolean {
  const next = words[at + 1]
  if (next?.kind === 'number' || wordAt(words, at - 1)?.kind === 'number') return true
  return (
    at === subject &&
    words[at]?.capital === true &&
    (to.has(next) || (kindsOf(next) & (kind.present | kind.modal)) !== 0)
  )
}

/** Whether `'s` says whose something is, and is not short for `is`. */
export function isPossessive(text: ReadText, at: number): boolean {
  return (
    owns(text, at) &&
    !going.has(text.words[at + 1]) &&
    !(kindsOf(wordAt(text.words, at - 1)) & (kind.child | kind.function))
  )
}

function owns({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  return (
    word.joined &&
    word.end - word.start === 2 &&
    (source.charCodeAt(word.end - 1) | 32) === 115 &&
    word.kind === 'word'
  )
}
