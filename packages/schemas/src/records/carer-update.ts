import type { ReadResult } from '@open-care-plan/model'
import type { CarerUpdate } from '../generated/types/carer-update.ts'
import { compiled } from '../generated/validators/carer-update.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/carer-update.ts'

/** Reads a value as a carer's update. See `validateCarePlan`. */
export function validateCarerUpdate(value: unknown): ReadResult<CarerUpdate> {
  return validate(compiled, value)
}
