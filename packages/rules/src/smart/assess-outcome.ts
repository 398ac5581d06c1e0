import { WordStore } from '../text/word-store.ts'
import { achievable } from './achievable.ts'
import type { OutcomeAssessment } from './assessment.ts'
import { measurable } from './measurable.ts'
import type { OutcomeInput } from './outcome-input.ts'
import { type OutcomeReading, readOutcome } from './reading.ts'
import { relevant } from './relevant.ts'
import { specific } from './specific.ts'
import { timeBound } from './time-bound.ts'

/**
 * Judges an outcome or action by the five letters of SMART, from its words and the fields beside it: for each letter an answer, where
 * it comes from, the reason, and what to ask the writer. It judges wording and not the work; it never fails, and any text is taken.
 * Source: Scrutiny review 2019 ss.5, 8.
 */
export function assessOutcome(input: OutcomeInput): OutcomeAssessment {
  const from = store.open()
  try {
    return assess(readOutcome(input, store))
  } finally {
    store.close(from)
  }
}

/** Nothing of an answer holds a word: it gives places in the text. */
const store = new WordStore()

function assess(reading: OutcomeReading): OutcomeAssessment {
  const letters = {
    specific: specific(reading),
    measurable: measurable(reading),
    achievable: achievable(reading),
    relevant: relevant(reading),
    timeBound: timeBound(reading),
  }
  const labels = {
    specific: letters.specific.label,
    measurable: letters.measurable.label,
    achievable: letters.achievable.label,
    relevant: letters.relevant.label,
    timeBound: letters.timeBound.label,
  }
  const smart =
    labels.specific === 'yes' &&
    labels.measurable === 'yes' &&
    labels.timeBound === 'yes' &&
    labels.achievable !== 'no' &&
    labels.relevant !== 'no'
  return { labels, smart, letters }
}
