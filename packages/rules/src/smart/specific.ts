import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'
import { type Slots, slotsOf } from './slots/slots.ts'

export function specific(reading: OutcomeReading): LetterAssessment<'yes' | 'no'> {
  const slots = slotsOf(reading)
  return judge(slots)
}

const noEvidence: readonly SmartEvidence[] = []
function judge(slots: Slots): LetterAssessment<'yes' | 'no'> {
  return slots.specific
    ? { label: 'yes', evidence: noEvidence, reason: slots.why }
    : { label: 'no', evidence: noEvidence, reason: slots.why }
}
