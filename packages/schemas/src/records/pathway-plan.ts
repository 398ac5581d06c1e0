import type { ReadResult } from '@open-care-plan/model'
import type { PathwayPlan } from '../generated/types/pathway-plan.ts'
import { compiled } from '../generated/validators/pathway-plan.ts'
import { validate } from '../validate/validate.ts'

export type * from '../generated/types/pathway-plan.ts'

/** Reads a value as a pathway plan. See `validateCarePlan`. */
export function validatePathwayPlan(value: unknown): ReadResult<PathwayPlan> {
  return validate(compiled, value)
}
