import { type ReadText, wordAt } from '../../text/read-text.ts'
import type { SmartEvidence } from '../assessment.ts'

/** A part of a text: numbers of its first word and of the word after its last. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** The same as evidence, with offsets into the text. */
export const evidenceOf = (place: SmartEvidence['in'], { words }: ReadText, { first, last }: Span) => ({
  in: place,
  start: words[first]?.start ?? 0,
  end: words[Math.max(first, last - 1)]?.end ?? 0,
})

/** From a word to the end of its sentence, without the mark that ends it. */
export function restOfSentence({ words, sentences }: ReadText, first: number): Span {
  const last = sentences[words[first]?.sentence ?? 0]?.last ?? first + 1
  return { first, last: last > first + 1 && wordAt(words, last - 1)?.kind === 'mark' ? last - 1 : last }
}
