import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import type { OutcomeReading } from '../reading.ts'
import {
  authorities,
  carers,
  children,
  family,
  nobodies,
  organisations,
  titles,
  workers,
} from '../words/people.ts'
import { prepositionWords } from '../words/small-words.ts'
import { predicateOf } from './predicate.ts'

/**
 * Who does it. A `name` alone may be the child or a grown-up; a name with a role beside it is found as the role. An `authority`
 * (a court, the Home Office) decides for itself. `nobody` is a word like `someone` or `professionals`.
 */
export type DoerKind =
  | 'worker'
  | 'carer'
  | 'family'
  | 'child'
  | 'name'
  | 'organisation'
  | 'authority'
  | 'nobody'

export interface Doer {
  readonly kind: DoerKind
  /** Where it stands: the text or a field. */
  readonly in: 'text' | 'who' | 'what'
  /** Numbers of its first word and of the word after its last. */
  readonly first: number
  readonly last: number
}

/** Who does what an outcome or action says. */
export interface Doing {
  /** In the order they stand, those of the `who` field first. Empty if nobody is named. */
  readonly doers: readonly Doer[]
  /** Something is to be done and the sentence has no place for who does it: `to be booked`. */
  readonly passive: boolean
}

/** Reads who does it, from the `who` field and from the subjects of the sentences. */
export function doingOf({ text, fields }: OutcomeReading): Doing {
  const doers: Doer[] = []
  if (fields.who !== undefined) people(fields.who, 'who', 0, fields.who.words.length, doers)
  let passive = false
  for (const [part, name] of [
    [text, 'text'],
    [fields.what, 'what'],
  ] as const) {
    if (part === undefined) continue
    for (const { first, last } of part.sentences) {
      const found = predicateOf(part, first, last)
      people(part, name, found.subject, found.subjectEnd, doers)
      if (found.passive) passive = true
    }
  }
  return { doers, passive }
}

/** The people in a part of a text, where they are not whose or of whom something is. */
function people(text: ReadText, name: Doer['in'], from: number, to: number, doers: Doer[]) {
  const { words } = text
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    const kind = kindOf(text, at)
    if (kind === undefined) continue
    const next = words[at + 1]
    const owns = next?.joined && next.end - next.start === 2 && text.source.charCodeAt(next.end - 1) === 115
    if (owns || (at > from && isOf(words[at - 1]))) continue
    const before = doers.at(-1)
    if (before !== undefined && before.in === name && before.last === at) {
      doers.pop()
      const better = kind === 'name' || (before.kind !== 'name' && before.kind !== kind) ? before.kind : kind
      doers.push({ kind: better, in: name, first: before.first, last: at + 1 })
    } else doers.push({ kind, in: name, first: at, last: at + 1 })
    if (word.kind === 'mark') break
  }
}

const prepositions = wordSet(prepositionWords)
const isOf = (word: Word | undefined) => prepositions.has(word)

/** What a word says about who somebody is. */
export function kindOf({ words }: ReadText, at: number): DoerKind | undefined {
  const word = words[at] as Word
  if (word.kind !== 'word') return
  if (word.id === 0) return word.capital ? 'name' : undefined
  if (carers.has(word)) return 'carer'
  if (workers.has(word)) return 'worker'
  if (titles.has(word)) return 'worker'
  if (family.has(word)) return 'family'
  if (children.has(word)) return 'child'
  if (authorities.has(word)) return 'authority'
  if (nobodies.has(word)) return 'nobody'
  if (organisations.has(word)) return 'organisation'
  return
}
