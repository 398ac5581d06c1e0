import { type CarePlanRecord, isCalendarDate, readCarePlan } from '@open-care-plan/model'
import type { CheckOptions } from '../engine/checker.ts'
import { AsAtError } from '../engine/errors.ts'
import { caseFacts } from '../facts/case-facts.ts'
import { type PlannedStep, plannedSteps } from '../facts/planned-steps.ts'
import type { OutcomeAssessment } from './assessment.ts'

/** An open outcome of a plan, or an action that is not done or stopped, with what the five letters say of it. */
export interface AssessedStep extends Pick<PlannedStep, 'kind'> {
  /** JSON Pointer to its own words: `/needs/0/outcomes/0/statement`, `/needs/0/outcomes/0/actions/0/what`. */
  readonly path: string
  readonly letters: OutcomeAssessment['letters']
}

/**
 * Judges every outcome and action of a plan that is still to come about, by the letters of SMART and in the order of the plan:
 * what the rules of the set `smart` rest on, with the letters that are there too. What stands around a step in the plan is its
 * context: the need, the child's age, reviews that are planned, the terms of the school.
 *
 * A step without words is left out, and so are outcomes that are met or dropped. A value that is not of the shape of the model
 * has no steps.
 *
 * @throws AsAtError where `asAt` is not a day.
 */
export function assessSteps(plan: CarePlanRecord, { asAt }: Pick<CheckOptions, 'asAt'>): AssessedStep[] {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  if (!readCarePlan(plan).ok) return []
  return plannedSteps(caseFacts(plan, asAt)).map(({ kind, path, assessment: { letters } }) => ({
    kind,
    path,
    letters,
  }))
}
