import type { CarePlanRecord, HealthAssessment, HealthPlan } from '@open-care-plan/model'
import { aHealthAssessment, aLegalStatus, aPlan } from '@open-care-plan/model/testing'

/** A child of a date of birth, looked after from a day, with the health assessments and whatever else the case is about. */
export const anAssessedPlan = (
  dateOfBirth: string | undefined,
  lookedAfterFrom: string,
  assessments: HealthPlan['assessments'],
  health: HealthPlan = {},
): CarePlanRecord =>
  aPlan({
    ...(dateOfBirth === undefined ? {} : { child: { dateOfBirth } }),
    legal: { lookedAfterFrom, statuses: [aLegalStatus('V2', lookedAfterFrom)] },
    health: { ...health, ...(assessments === undefined ? {} : { assessments }) },
  })

/** Assessments by a doctor on the days named. */
export const assessedOn = (...days: readonly string[]): HealthAssessment[] =>
  days.map((on) => aHealthAssessment(on))
