import type { ReadText } from '../text/read-text.ts'
import type { SmartEvidence } from './assessment.ts'
import type { WordTraits } from './purpose/word-traits.ts'
import type { OutcomeReading } from './reading.ts'

/** A part of what was typed, with what its words may show. */
export interface Part {
  readonly place: SmartEvidence['in']
  readonly text: ReadText
  readonly bits: number
}

/** A part, looked through once for everything that a letter asks. */
export const partOf = (place: Part['place'], text: ReadText, gates: WordTraits): Part => ({
  place,
  text,
  bits: gates.among(text.words),
})

/** The text, and after it what is typed in the field for what is done. */
export function partsOf(
  { text, fields: { what } }: OutcomeReading,
  gates: WordTraits,
): readonly [Part, ...Part[]] {
  const own = partOf('text', text, gates)
  return what === undefined ? [own] : [own, partOf('what', what, gates)]
}
