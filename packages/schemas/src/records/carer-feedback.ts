import type { ReadResult } from '@open-care-plan/model'
import type { CarerFeedback } from '../generated/types/carer-feedback.ts'
import { compiled } from '../generated/validators/carer-feedback.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/carer-feedback.ts'

/** Reads a value as a carer's feedback. See `validateCarePlan`. */
export function validateCarerFeedback(value: unknown): ReadResult<CarerFeedback> {
  return validate(compiled, value)
}
