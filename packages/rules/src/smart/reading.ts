import { type ReadText, readText } from '../text/read-text.ts'
import { WordStore } from '../text/word-store.ts'
import { lexicon } from './lexicon.ts'
import type { OutcomeContext, OutcomeFields, OutcomeInput } from './outcome-input.ts'

/** An outcome or action with its fields, each cut into words. A field that is blank or says nothing is left out. */
export interface OutcomeReading {
  readonly text: ReadText
  readonly fields: Readonly<Partial<Record<keyof OutcomeFields, ReadText>>>
  readonly context: OutcomeContext
  /** The need that is recorded beside it; undefined where there is none, or it is blank. */
  readonly need: ReadText | undefined
}

/** What fills a field without saying anything. */
const saysNothing = new Set([
  ...'asap tbc tba tbd n/a na none ongoing unknown various all everyone anyone - — ?'.split(' '),
  'to be confirmed',
  'to be agreed',
  'to be decided',
  'not known',
  'not applicable',
])

/** Reads an outcome once, for all five letters; into a store of words, where one is given. */
export function readOutcome(
  { text, structured, context = {} }: OutcomeInput,
  store = new WordStore(),
): OutcomeReading {
  const fields = structured === undefined ? noFields : readFields(structured, store)
  const need = context.need === undefined ? undefined : readText(context.need, lexicon, store)
  return {
    text: readText(text, lexicon, store),
    fields,
    context,
    need: need === undefined || need.words.length === 0 ? undefined : need,
  }
}

const noFields: OutcomeReading['fields'] = {}

function readFields(structured: OutcomeFields, store: WordStore): OutcomeReading['fields'] {
  const fields: Partial<Record<keyof OutcomeFields, ReadText>> = {}
  for (const name of ['who', 'what', 'by', 'measure', 'baseline', 'why'] as const) {
    const typed = structured[name]
    if (typeof typed === 'string' && says(typed)) fields[name] = readText(typed, lexicon, store)
  }
  return fields
}

const says = (typed: string): boolean => {
  const words = typed.trim().toLowerCase()
  return words !== '' && !saysNothing.has(words.replace(/[.!]+$/, ''))
}
