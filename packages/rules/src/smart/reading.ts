import { type ReadText, readText } from '../text/read-text.ts'
import { lexicon } from './lexicon.ts'
import type { OutcomeContext, OutcomeFields, OutcomeInput } from './outcome-input.ts'

/** An outcome or action with its fields, each cut into words. A field that is blank or says nothing is left out. */
export interface OutcomeReading {
  readonly text: ReadText
  readonly fields: Readonly<Partial<Record<keyof OutcomeFields, ReadText>>>
  readonly context: OutcomeContext
}

/** Words that fill a field without saying anything. */
const saysNothing = new Set(
  'asap tbc tba tbd n/a na none ongoing unknown various all everyone anyone - — ? not known to be confirmed'.split(
    ' ',
  ),
)

/** Reads an outcome once, for all five letters. */
export function readOutcome({ text, structured, context = {} }: OutcomeInput): OutcomeReading {
  const fields: Partial<Record<keyof OutcomeFields, ReadText>> = {}
  if (structured !== undefined) {
    for (const name of ['who', 'what', 'by', 'measure', 'baseline', 'why'] as const) {
      const typed = structured[name]
      if (typeof typed === 'string' && says(typed)) fields[name] = readText(typed, lexicon)
    }
  }
  return { text: readText(text, lexicon), fields, context }
}

const says = (typed: string): boolean => {
  const words = typed.trim().toLowerCase()
  return words !== '' && !saysNothing.has(words.replace(/[.!]+$/, ''))
}
