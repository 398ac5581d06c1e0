import type { CarePlanRecord } from '@open-care-plan/model'
import { aPlan, aReview } from '@open-care-plan/model/testing'

/** A child looked after from a day, with reviews held on the days named. */
export const aReviewedPlan = (lookedAfterFrom: string, ...heldOn: readonly string[]): CarePlanRecord =>
  aPlan({ legal: { lookedAfterFrom }, reviews: heldOn.map((day) => aReview(day)) })

/** The same, with a review after them that has no more than the day it is planned for. */
export const aPlanWithNextReview = (
  lookedAfterFrom: string,
  heldOn: readonly string[],
  plannedFor: string,
): CarePlanRecord => ({
  ...aReviewedPlan(lookedAfterFrom, ...heldOn),
  reviews: [...heldOn.map((day) => aReview(day)), { id: 'next', plannedFor }],
})
