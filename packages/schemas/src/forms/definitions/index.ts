import type { FormDefinition } from '../section.ts'
import { carePlanDefinition } from './care-plan.ts'
import { carerFeedbackDefinition } from './carer-feedback.ts'
import { carerUpdateDefinition } from './carer-update.ts'
import { healthPassportDefinition } from './health-passport.ts'
import { pathwayPlanDefinition } from './pathway-plan.ts'
import { pepDefinition } from './pep.ts'
import { sdqScoresDefinition } from './sdq-scores.ts'

/** How each form is laid out, in the order of `forms`. */
export const formDefinitions: readonly FormDefinition[] = [
  carePlanDefinition,
  pepDefinition,
  healthPassportDefinition,
  pathwayPlanDefinition,
  carerUpdateDefinition,
  carerFeedbackDefinition,
  sdqScoresDefinition,
]
