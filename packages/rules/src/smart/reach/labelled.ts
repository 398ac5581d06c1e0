import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { isConcrete } from './concrete.ts'
import type { InHand } from './in-hand.ts'
import { COUNTS, HELPS, peopleTraits, RESULT } from './people-words.ts'

/*
 * A task whose doer stands behind a label: `Action: take Leon to the optician. By whom: carer (Pat).`
 */

const labels = wordSet('whom who responsible lead owner person responsibility')
const marks = wordSet(': - – —')
/** The task stands within so many words of the beginning. */
const most = 40

/** What the worker whose role stands at a place is to do, where a label names him or her. */
export function taskWithLabel(text: ReadText, at: number): InHand | undefined {
  if (!isLabelled(text.words, at)) return undefined
  const { words, sentences } = text
  const label = words[at]?.sentence
  const end = Math.min(words.length, most)
  for (let verb = 0; verb < end; verb++) {
    const word = words[verb] as Word
    const isHead = wordAt(words, verb - 1)?.sentence !== word.sentence || marks.has(wordAt(words, verb - 1))
    if (!isHead || (kindsOf(word) & anyVerb) === 0 || (kindsOf(word) & kind.base) === 0) continue
    if (word.sentence === label && verb > at) continue
    if ((peopleTraits.of(word) & (RESULT | COUNTS | HELPS)) !== 0) return undefined
    const last = Math.min(sentences[word.sentence]?.last ?? words.length, verb + most)
    return isConcrete(text, verb, last) ? { kind: 'task', first: verb, last: verb + 1 } : undefined
  }
  return undefined
}

/** `By whom: carer`, `Who: key worker Ash`: the label stands a few words of the role before. */
function isLabelled(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - 5; back--) {
    if (words[back]?.kind === 'mark') return marks.has(words[back]) && labels.has(words[back - 1])
  }
  return false
}
