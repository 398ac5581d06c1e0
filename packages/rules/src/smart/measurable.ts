import type { LetterAssessment } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'
import { slotsOf } from './slots/slots.ts'

export function measurable(reading: OutcomeReading): LetterAssessment<'yes' | 'no'> {
  const slots = slotsOf(reading)
  return { label: slots.measurable ? 'yes' : 'no', evidence: [], reason: slots.whyMeasure }
}
