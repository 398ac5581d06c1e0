import type { YoungPersonForm } from '../questions.ts'
import type { YoungPersonFormId } from '../young-person-form.ts'
import { carePlan } from './care-plan.ts'
import { healthPassport } from './health-passport.ts'
import { pathwayPlan } from './pathway-plan.ts'
import { pep } from './pep.ts'

/** Every published form that a young person writes in, by its id. */
export const youngPersonForms: Readonly<Record<YoungPersonFormId, YoungPersonForm>> = {
  'care-plan': carePlan,
  pep,
  'health-passport': healthPassport,
  'pathway-plan': pathwayPlan,
}

/** What each is called, where its host has no name for it. */
export const youngPersonTitles: Readonly<Record<YoungPersonFormId, string>> = {
  'care-plan': 'My care plan',
  pep: 'My plan for school',
  'health-passport': 'My health passport',
  'pathway-plan': 'My pathway plan',
}
