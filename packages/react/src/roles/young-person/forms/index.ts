import type { YoungPersonForm } from '../questions.ts'
import { carePlan } from './care-plan.ts'
import { healthPassport } from './health-passport.ts'
import { pathwayPlan } from './pathway-plan.ts'
import { pep } from './pep.ts'

/** Every published form that a young person writes in, by its id. */
export const youngPersonForms: Readonly<Record<string, YoungPersonForm>> = {
  'care-plan': carePlan,
  pep,
  'health-passport': healthPassport,
  'pathway-plan': pathwayPlan,
}
