import { type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { isUnknown } from '../purpose/names.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { CHILD, FAMILY, peopleTraits, WORKER } from './people-words.ts'

const to = wordSet('to')
/** `Visits to Dad`: a noun, where it begins a sentence. */
const nounAfter = wordSet('to with from for of at by & and')

export const isPerson = (word: Word | undefined) => (peopleTraits.of(word) & (WORKER | FAMILY | CHILD)) !== 0

/** A verb, and no noun that looks the same: `to visit`, `Tariq cooks`; not `the visit`. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const bits = kindsOf(words[at])
  if ((bits & anyVerb) === 0) return false
  if ((bits & kind.nounToo) === 0) return true
  const before = wordAt(words, at - 1)
  if (before?.sentence !== words[at]?.sentence)
    return (bits & kind.present) !== 0 && !nounAfter.has(words[at + 1])
  return to.has(before) || isPerson(before) || isUnknown(before) || (kindsOf(before) & kind.modal) !== 0
}
