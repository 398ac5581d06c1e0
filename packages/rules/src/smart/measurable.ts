import type { LetterAssessment } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'

export function measurable(_reading: OutcomeReading): LetterAssessment<'yes' | 'no'> {
  return { label: 'no', evidence: [], reason: '' }
}
