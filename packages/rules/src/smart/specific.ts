import type { LetterAssessment } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'

export function specific(_reading: OutcomeReading): LetterAssessment<'yes' | 'no'> {
  return { label: 'no', evidence: [], reason: '' }
}
