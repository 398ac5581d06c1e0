import { type ReadText, wordAt } from '../../text/read-text.ts'
import type { SmartEvidence } from '../assessment.ts'
import type { Clause } from './clause.ts'

/** What a run of words comes to as evidence; the marks after its last word, emoji among them, are left out. */
function spanOf(where: SmartEvidence['in'], { words }: ReadText, first: number, last: number): SmartEvidence {
  let end = last
  while (end > first + 1 && wordAt(words, end - 1)?.kind === 'mark') end--
  const from = words[first]
  return { in: where, start: from?.start ?? 0, end: wordAt(words, end - 1)?.end ?? from?.end ?? 0 }
}

/** The whole of a field. */
export const wholeOf = (where: SmartEvidence['in'], part: ReadText): SmartEvidence =>
  spanOf(where, part, 0, part.words.length)

/** Who does what: a clause from its subject on. */
export const clauseSpan = ({ in: where, part, subject, last }: Clause): SmartEvidence =>
  spanOf(where, part, subject < last ? subject : last - 1, last)

/** A word, and the few after it that belong to it: `4 nights a week`. */
export function phraseSpan({ in: where, part, last }: Clause, at: number): SmartEvidence {
  let end = at + 1
  while (end < last && end < at + 6 && part.words[end]?.kind !== 'mark') end++
  return spanOf(where, part, at, end)
}

/** One word. */
export const wordSpan = ({ in: where, part }: Clause, at: number): SmartEvidence =>
  spanOf(where, part, at, at + 1)
