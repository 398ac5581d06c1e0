import type { ReadResult } from '@open-care-plan/model'
import type { HealthPassport } from '../generated/types/health-passport.ts'
import { compiled } from '../generated/validators/health-passport.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/health-passport.ts'

/** Reads a value as a health passport. See `validateCarePlan`. */
export function validateHealthPassport(value: unknown): ReadResult<HealthPassport> {
  return validate(compiled, value)
}
