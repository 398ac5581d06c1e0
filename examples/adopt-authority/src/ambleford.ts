import { createChecker, defineProfile, readProfile } from '@open-care-plan/rules'
import { stripNamespace, validateCarePlan } from '@open-care-plan/schemas'
import { json, overlay } from './form.ts'
import type { CarePlanRecord } from './generated/care-plan.ts'
import { accepts } from './generated/validator.ts'
import { lifeStory } from './life-story.ts'

// Everything that makes Open Care Plan that of Ambleford, a council that does not exist.

/** The profile from its file, and the rule that only code can say. */
export function amblefordProfile() {
  const result = readProfile(json('profile.json'))
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return defineProfile({ ...result.profile, ownRules: [lifeStory] })
}

/** Whether a value is a record of Ambleford's form: by the validator that was compiled ahead of time. */
export const isAmblefordPlan = (value: unknown): value is CarePlanRecord => accepts(value)

/** Checks a plan of Ambleford's by the law, and by Ambleford's own rule. */
export const checkAmblefordPlan = (plan: CarePlanRecord, asAt: string) =>
  createChecker(amblefordProfile())(plan, { asAt })

/** The plan as another authority reads it. */
export const forOthers = (plan: CarePlanRecord) => validateCarePlan(stripNamespace(plan, overlay.namespace))

/** The colours and names of the council, for its theme. */
export const brand = json('brand.json') as {
  readonly authority: string
  readonly colours: Readonly<Record<string, string>>
}
