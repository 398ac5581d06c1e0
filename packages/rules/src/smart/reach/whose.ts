import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import type { Span } from '../purpose/span.ts'
import type { OutcomeReading } from '../reading.ts'
import { pieces } from '../slots/clause-kind.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { isConcrete } from './concrete.ts'
import { COUNTS, FAMILY, HELPS, PLACE, peopleTraits, RESULT, WORKER } from './people-words.ts'
import { isVerb } from './verbs.ts'

const start = 12

/** Whether a grown-up is the first to do something: then what is done is a task, and no skill of the child. */
export function isGrownUps({ text, fields: { who } }: OutcomeReading, orFamilys = false, from = 0): boolean {
  const somebody = orFamilys ? WORKER | PLACE | FAMILY : WORKER | PLACE
  if (who !== undefined) {
    const bits = peopleTraits.among(who.words, 0, Math.min(who.words.length, 20))
    if ((bits & (WORKER | FAMILY | PLACE)) !== 0) return true
  }
  const { words } = text
  for (let at = from; at < words.length && at < from + start; at++) {
    const word = words[at] as Word
    const bits = peopleTraits.of(word)
    if ((bits & somebody) !== 0 && words[at + 1]?.joined !== true) return true
    if (isVerb(words, at)) return false
  }
  return false
}

/** Where a task of whoever the `who` field names stands. */
export interface TaskOfWho extends Span {
  readonly place: 'text' | 'what'
  readonly part: ReadText
}

/** What the grown-up in the `who` field is to do, where it can be seen being done. */
export function taskOfWho({ text, fields: { who, what } }: OutcomeReading): TaskOfWho | undefined {
  if (who === undefined || (peopleTraits.among(who.words, 0, Math.min(who.words.length, 20)) & WORKER) === 0)
    return undefined
  const part = what ?? text
  const { words } = part
  const end = Math.min(words.length, 40)
  for (let at = 0; at < end; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if ((bits & anyVerb) === 0) {
      // A verb that is not known at the head: `de-fleas the dog`.
      continue
    }
    const isNoun =
      (bits & kind.nounToo) !== 0 &&
      at > 0 &&
      (kindsOf(wordAt(words, at - 1)) & (kind.modal | kind.function)) === 0
    if (isNoun) continue
    const traits = peopleTraits.of(word)
    if ((traits & (RESULT | COUNTS)) !== 0 && at > 3) continue
    if ((traits & HELPS) !== 0) continue
    if (isNameOfWork(words, at)) return undefined
    if (!isConcrete(part, at, Math.min(words.length, at + 40))) return undefined
    return { place: what === undefined ? 'text' : 'what', part, first: at, last: at + 1 }
  }
  return undefined
}

const leads = wordSet('to be will')

/** `Life story work to take place`: what is to be done has a name, and nobody could see it being done. */
function isNameOfWork(words: readonly Word[], verb: number): boolean {
  let head = verb - 1
  while (leads.has(wordAt(words, head))) head--
  const word = wordAt(words, head)
  if (head === verb - 1 || word === undefined) return false
  return pieces.has(word) || (kindsOf(word) & (kind.service | kind.thing)) === kind.service
}
