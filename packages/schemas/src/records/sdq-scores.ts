import type { ReadResult } from '@open-care-plan/model'
import type { SdqRecord } from '../generated/types/sdq-scores.ts'
import { compiled } from '../generated/validators/sdq-scores.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/sdq-scores.ts'

/** Reads a value as a child's SDQ scores. See `validateCarePlan`. */
export function validateSdqScores(value: unknown): ReadResult<SdqRecord> {
  return validate(compiled, value)
}
