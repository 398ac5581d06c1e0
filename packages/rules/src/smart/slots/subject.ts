import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import type { Predicate } from './predicate.ts'

/** Every bit that the words of a subject have; `person` too where a name stands in it. */
export function subjectBits(text: ReadText, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at++) bits |= kindsOf(text.words[at])
  return isNamed(text, from, to) ? bits | kind.person : bits
}

/** A name stands in it that is not whose something is. */
export function isNamed({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word' || !word.capital || kindsOf(word) !== 0) continue
    const next = words[at + 1]
    if (next?.kind !== 'word' || !next.joined || at + 1 >= to) return true
  }
  return false
}

/** The noun that a subject is about: `visit` in `the visit to Dad`; -1 if there is none. */
export function headOf({ words }: ReadText, from: number, to: number): number {
  let head = -1
  for (let at = from; at < to && !(kindsOf(words[at]) & kind.preposition); at++) {
    const word = words[at] as Word
    if (word.kind === 'word') head = at
    else if (head >= 0 && kindsOf(word) === 0) break
  }
  return head
}

/** `Bullying`, `swearing`: what somebody does, and nobody. */
function isDoing({ words, source }: ReadText, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.end - word.start < 6 || kindsOf(word) & kind.person) return false
  const { end } = word
  return (
    (source.charCodeAt(end - 1) | 32) === 103 &&
    (source.charCodeAt(end - 2) | 32) === 110 &&
    (source.charCodeAt(end - 3) | 32) === 105
  )
}

/** It is the child who is spoken of, or somebody by name: `Kai`, `the baby`. */
export function isChildSubject(text: ReadText, from: number, to: number): boolean {
  const head = headOf(text, from, to)
  const word = text.words[head]
  if (word === undefined || word.joined) return false
  const bits = kindsOf(word)
  if (isDoing(text, head)) return false
  return (bits & kind.child) !== 0 || (bits === 0 && (word.capital || head === from))
}

/** Somebody stands next who does something: `by Mr Li`, `by the nurse`; not `by Monday`, `by his birthday`. */
export function isSomebody(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at < from + 4 && at < last; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if (bits & (kind.person | kind.organisation)) return (bits & (kind.nobody | kind.child)) === 0
    if (bits & kind.time || word.kind !== 'word') return false
    if (bits === 0 && word.capital && at === from) return true
  }
  return false
}

/** A person by role or kinship is spoken of. */
export function isPerson(text: ReadText, subject: number, subjectEnd: number): boolean {
  return (kindsOf(text.words[headOf(text, subject, subjectEnd)]) & kind.person) !== 0
}

/** What is spoken of is a thing, a service or an umbrella word, and nobody. */
export function isThing(text: ReadText, from: number, to: number): boolean {
  const head = headOf(text, from, to)
  if (head < 0 || text.words[head]?.joined === true) return false
  if (isDoing(text, head)) return true
  if (endsWithPerson(text, head, to)) return false
  const bits = kindsOf(text.words[head])
  return (
    (bits & (kind.thing | kind.umbrella | kind.service)) !== 0 &&
    (bits & (kind.person | kind.organisation | kind.level)) === 0
  )
}

/** `Dental check on 14 May, Gill to take him`: after a comma, somebody stands before the verb. */
function endsWithPerson({ words, source }: ReadText, from: number, to: number): boolean {
  const before = wordAt(words, to - 1) as Word
  const bits = kindsOf(before)
  if (!(bits & kind.person || (bits === 0 && before.capital))) return false
  for (let at = to - 2; at > from && at > to - 6; at--) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return true
  }
  return false
}

/** A clause says whom it is about. */
export const names = (
  text: ReadText,
  { subject, subjectEnd }: Predicate,
  first: number,
  last: number,
  bits: number,
): boolean =>
  (bits & kind.person) !== 0 ||
  isChildSubject(text, subject, subjectEnd) ||
  childsOwn.has(text.words[first]) ||
  isAnyName(text, first, last)

const childsOwn = wordSet('his her their my your')

function isAnyName(text: ReadText, first: number, last: number): boolean {
  const { words } = text
  for (let at = first; at < last && at < first + 60; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word' || !word.capital || kindsOf(word) !== 0) continue
    if (at > first || words[at + 1]?.joined === true) return true
  }
  return ownsSomething(text, first, last)
}

/** `deon's attendance`, in small letters. */
function ownsSomething({ words }: ReadText, first: number, last: number): boolean {
  for (let at = first + 1; at < last && at < first + 60; at++) {
    const word = words[at] as Word
    if (
      word.kind === 'word' &&
      word.joined &&
      kindsOf(wordAt(words, at - 1)) === 0 &&
      kindsOf(word) & kind.be
    )
      return true
  }
  return false
}
