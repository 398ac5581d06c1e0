import type { Condition } from '../engine/rule.ts'
import { courtCases } from './court-cases.ts'
import { adoptionPlanned, separationSought } from './plan-sought.ts'

const missing = {
  path: '/proceedings',
  message: 'Enter the care proceedings: there is an interim care order',
}

/** An application for a care or supervision order is before the court. */
export const careCaseBeforeCourt: Condition = {
  holds: ({ careCases }) => careCases.some(({ pending }) => pending),
  otherwise: 'No care case is before the court on this day',
  missing,
}

/** An application for a care or supervision order is recorded, whether the court has decided it or not. */
export const careCaseRecorded: Condition = {
  holds: ({ careCases }) => careCases.length > 0,
  otherwise: 'There are no care proceedings',
  missing,
}

/** The same, where an interim care order without a case means that somebody has yet to record it. */
export const careCaseKnown: Condition = {
  holds: ({ careCases, legalBasis }) =>
    careCases.length > 0 ? true : legalBasis === 'interim-care-order' ? undefined : false,
  otherwise: 'There are no care proceedings',
  missing,
}

/** An application for a placement order is before the court. */
export const placementCaseBeforeCourt: Condition = {
  holds: ({ plan, asAt }) => courtCases(plan, 'placement', asAt).some(({ pending }) => pending),
  otherwise: 'No application for a placement order is before the court on this day',
  missing,
}

/** Adoption is the main plan, or a court is asked for it. */
export const adoptionIsThePlan: Condition = {
  holds: adoptionPlanned,
  otherwise: 'The plan is not adoption',
  missing,
}

/** A court is asked to let the child grow up away from the parents. */
export const courtAskedForSeparation: Condition = {
  holds: separationSought,
  otherwise: 'No court is asked for adoption or for the child to live away from the parents',
  missing,
}
