import type { LetterAssessment } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'

export function achievable(_reading: OutcomeReading): LetterAssessment {
  return { label: 'cannot-tell', evidence: [], reason: '' }
}
