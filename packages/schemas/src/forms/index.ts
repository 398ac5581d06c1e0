import { carePlan } from './care-plan.ts'
import { carerFeedback } from './carer-feedback.ts'
import { carerUpdate } from './carer-update.ts'
import { healthPassport } from './health-passport.ts'
import { pathwayPlan } from './pathway-plan.ts'
import { pep } from './pep.ts'
import { sdqScores } from './sdq-scores.ts'

/** Every form, in the order in which they are listed. */
export const forms = [
  carePlan,
  pep,
  healthPassport,
  pathwayPlan,
  carerUpdate,
  carerFeedback,
  sdqScores,
] as const

/** The id of a form: `'care-plan'`, `'pep'` and so on. */
export type FormId = (typeof forms)[number]['id']
