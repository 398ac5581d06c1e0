import type { ReadResult } from '@open-care-plan/model'
import type { Pep } from '../generated/types/pep.ts'
import { compiled } from '../generated/validators/pep.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/pep.ts'

/** Reads a value as a personal education plan. See `validateCarePlan`. */
export function validatePep(value: unknown): ReadResult<Pep> {
  return validate(compiled, value)
}
