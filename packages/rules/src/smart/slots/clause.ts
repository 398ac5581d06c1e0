import type { ReadText, Word } from '../../text/read-text.ts'
import type { Sentence } from '../../text/sentences.ts'
import { PARTS, Shown } from '../shows.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { verbKind } from './clause-kind.ts'
import { type Mood, predicateOf } from './predicate.ts'
import { type Signs, signsOf } from './signs.ts'
import { subjectBits } from './subject.ts'
import { isThought } from './unsettled.ts'
import { verblessKind } from './verbless.ts'

/**
 * What a clause comes to. `act`: somebody does something that can be pictured. `task`: something is to be done by nobody. `place`:
 * something is to be in place. `level`: no verb, but an amount or a direction of something. `umbrella`, `service`: nothing that can be
 * pictured. `tells`: how things are or were. `bare`: words without a verb.
 */
export type ClauseKind = 'act' | 'task' | 'place' | 'level' | 'umbrella' | 'service' | 'tells' | 'bare'

export interface Clause {
  /** Where it stands. */
  readonly in: 'text' | 'what' | 'measure'
  readonly part: ReadText
  readonly kind: ClauseKind
  readonly mood: Mood
  readonly first: number
  readonly last: number
  readonly subject: number
  readonly subjectEnd: number
  readonly verb: number
  readonly signs: Readonly<Signs>
  /** The subject is a word like `someone`. */
  readonly nobody: boolean
}

/** An outcome is judged by its first clauses: nobody reads on after so many. */
const most = 1000

/** The clauses of a text: its sentences, parted at colons, semicolons and dashes that stand free. */
export function clausesOf(text: ReadText, where: Clause['in'] = 'text', dueInField = false): Clause[] {
  const { sentences } = text
  // Most texts are one sentence, and few are parted.
  if (sentences.length === 1 && (partingMarks.by(text) & PARTS) === 0) {
    const { first, last } = sentences[0] as Sentence
    return hasWord(text, first, last) ? [clauseOf(text, where, first, last, dueInField)] : []
  }
  const clauses: Clause[] = []
  const { words } = text
  for (const { first, last } of sentences) {
    if (clauses.length >= most) break
    let from = first
    for (let at = first; at <= last && clauses.length < most; at++) {
      if (at < last && (words[at]?.kind !== 'mark' || !parts(text, at))) continue
      if (hasWord(text, from, at)) clauses.push(clauseOf(text, where, from, at, dueInField))
      from = at + 1
    }
  }
  return clauses
}

export const partingMarks = new Shown([[PARTS, '; : - – —']])

/** A number alone is one of a list: `1. Book a test`. */
function hasWord({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word') return true
  return false
}

function parts({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  const code = source.charCodeAt(word.start)
  const next = words[at + 1]
  if (code === 59) return true
  if (next?.kind === 'number' || kindsOf(next) & kind.number) return false
  if (code === 58) return next?.joined !== true
  return (code === 45 || code === 0x2013 || code === 0x2014) && !word.joined && next?.joined !== true
}

function clauseOf(
  part: ReadText,
  where: Clause['in'],
  first: number,
  last: number,
  dueInField: boolean,
): Clause {
  const signs = signsOf(part, first, last)
  if (dueInField) signs.due = true
  // What stands in the reason that it gives is not what is planned.
  const { end } = signs
  const found = predicateOf(part, first, end)
  const { mood, subject, subjectEnd, verb } = found
  const who = subjectBits(part, subject, subjectEnd)
  const of =
    mood === 'none'
      ? verblessKind(part, first, end, signs)
      : verbKind({ text: part, where, dueInField, first, last: end, found, signs, who })
  const nobody = (who & kind.nobody) !== 0 && (who & (kind.person | kind.organisation)) === 0
  return {
    in: where,
    part,
    kind: signs.but ? 'tells' : isThought(part, first) ? 'umbrella' : of,
    mood,
    first,
    last,
    subject,
    subjectEnd,
    verb,
    signs,
    nobody,
  }
}
