import type { ReadResult } from '@open-care-plan/model'
import type { CarePlanRecord } from '../generated/types/care-plan.ts'
import { compiled } from '../generated/validators/care-plan.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/care-plan.ts'

/**
 * Reads a value as a care plan. It says what `readCarePlan` of the model says, without zod: the same issues in the same
 * words. The value itself is returned, never a copy, and never changed.
 */
export function validateCarePlan(value: unknown): ReadResult<CarePlanRecord> {
  return validate(compiled, value)
}
