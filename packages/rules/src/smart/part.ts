import type { ReadText } from '../text/read-text.ts'
import type { SmartEvidence } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'

/** A part of what was typed. */
export interface Part {
  readonly place: SmartEvidence['in']
  readonly text: ReadText
}

export const partOf = (place: Part['place'], text: ReadText): Part => ({ place, text })

/** The text, and after it what is typed in the field for what is done. */
export function partsOf({ text, fields: { what } }: OutcomeReading): readonly [Part, ...Part[]] {
  const own = partOf('text', text)
  return what === undefined ? [own] : [own, partOf('what', what)]
}
