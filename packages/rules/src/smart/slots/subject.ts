import type { ReadText, Word } from '../../text/read-text.ts'
import { kind, kindsOf } from '../words/kinds.ts'

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
export function isDoing({ words, source }: ReadText, at: number): boolean {
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
