export {
  aContactArrangement,
  aHealthAssessment,
  aLegalStatus,
  aNeed,
  anAction,
  anOutcome,
  anOwner,
  aPerson,
  aPlacement,
  aReview,
  aView,
  aVisit,
} from './items.ts'
export {
  aCarerFeedback,
  aCarerUpdate,
  aHealthPassport,
  aPathwayPlan,
  aPep,
  someSdqScores,
  someServiceFigures,
} from './other-records.ts'
export { aCareOrderPlan, aCarePlanOfEverything, aPlan, aSection20Plan } from './plans.ts'
