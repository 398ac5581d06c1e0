import { adopterCountCodes } from './adopter-count.ts'
import { adopterLegalStatusCodes } from './adopter-legal-status.ts'
import { adopterSexCodes } from './adopter-sex.ts'
import { adoptionReversalReasonCodes } from './adoption-reversal-reason.ts'
import { annexAPermanencePlanCodes } from './annex-a-permanence-plan.ts'
import { careLeaverAccommodationCodes } from './care-leaver-accommodation.ts'
import { careLeaverActivityCodes } from './care-leaver-activity.ts'
import { careLeaverEligibilityCodes } from './care-leaver-eligibility.ts'
import { careLeaverInTouchCodes } from './care-leaver-in-touch.ts'
import { categoryOfNeedCodes } from './category-of-need.ts'
import { closureReasonCodes } from './closure-reason.ts'
import type { CodeList } from './code-list.ts'
import { courtPlanFinalCodes } from './court-plan-final.ts'
import { courtPlanInitialCodes } from './court-plan-initial.ts'
import { disabilityCodes } from './disability.ts'
import { episodeCeasedReasonCodes } from './episode-ceased-reason.ts'
import { ethnicityCodes } from './ethnicity.ts'
import { fosterCareAdoptionCodes } from './foster-care-adoption.ts'
import { genderIdentityCodes } from './gender-identity.ts'
import { healthCheckStatusCodes } from './health-check-status.ts'
import { legalStatusCodes } from './legal-status.ts'
import { localAuthorityCodes } from './local-authority.ts'
import { missingCodes } from './missing.ts'
import { motherCodes } from './mother.ts'
import { newEpisodeReasonCodes } from './new-episode-reason.ts'
import { oc2FlagCodes } from './oc2-flag.ts'
import { permanenceOrderCodes } from './permanence-order.ts'
import { permanencePlanCodes } from './permanence-plan.ts'
import { placementChangeReasonCodes } from './placement-change-reason.ts'
import { placementCountryCodes } from './placement-country.ts'
import { placementLocationCodes } from './placement-location.ts'
import { placementProviderCodes } from './placement-provider.ts'
import { placementTypeCodes } from './placement-type.ts'
import { previousPermanenceCodes } from './previous-permanence.ts'
import { reviewParticipationCodes } from './review-participation.ts'
import { sdqReasonCodes } from './sdq-reason.ts'
import { sexCodes } from './sex.ts'
import { socialWorkerChangeReasonCodes } from './social-worker-change-reason.ts'
import { uascCodes } from './uasc.ts'
import { unknownUpnReasonCodes } from './unknown-upn-reason.ts'

export type { Code, CodeList } from './code-list.ts'
export { defineCodeList, findCode } from './code-list.ts'
export { ethnicityToUkCore, type UkCoreEthnicity } from './ethnicity-to-uk-core.ts'
export type { EarlierAuthority, LocalAuthority } from './local-authority-row.ts'
export {
  adopterCountCodes,
  adopterLegalStatusCodes,
  adopterSexCodes,
  adoptionReversalReasonCodes,
  annexAPermanencePlanCodes,
  careLeaverAccommodationCodes,
  careLeaverActivityCodes,
  careLeaverEligibilityCodes,
  careLeaverInTouchCodes,
  categoryOfNeedCodes,
  closureReasonCodes,
  courtPlanFinalCodes,
  courtPlanInitialCodes,
  disabilityCodes,
  episodeCeasedReasonCodes,
  ethnicityCodes,
  fosterCareAdoptionCodes,
  genderIdentityCodes,
  healthCheckStatusCodes,
  legalStatusCodes,
  localAuthorityCodes,
  missingCodes,
  motherCodes,
  newEpisodeReasonCodes,
  oc2FlagCodes,
  permanenceOrderCodes,
  permanencePlanCodes,
  placementChangeReasonCodes,
  placementCountryCodes,
  placementLocationCodes,
  placementProviderCodes,
  placementTypeCodes,
  previousPermanenceCodes,
  reviewParticipationCodes,
  sdqReasonCodes,
  sexCodes,
  socialWorkerChangeReasonCodes,
  uascCodes,
  unknownUpnReasonCodes,
}

/** Every list of the model, in the order of their ids. */
export const codeLists: readonly CodeList[] = [
  adopterCountCodes,
  adopterLegalStatusCodes,
  adopterSexCodes,
  adoptionReversalReasonCodes,
  annexAPermanencePlanCodes,
  careLeaverAccommodationCodes,
  careLeaverActivityCodes,
  careLeaverEligibilityCodes,
  careLeaverInTouchCodes,
  categoryOfNeedCodes,
  closureReasonCodes,
  courtPlanFinalCodes,
  courtPlanInitialCodes,
  disabilityCodes,
  episodeCeasedReasonCodes,
  ethnicityCodes,
  fosterCareAdoptionCodes,
  genderIdentityCodes,
  healthCheckStatusCodes,
  legalStatusCodes,
  localAuthorityCodes,
  missingCodes,
  motherCodes,
  newEpisodeReasonCodes,
  oc2FlagCodes,
  permanenceOrderCodes,
  permanencePlanCodes,
  placementChangeReasonCodes,
  placementCountryCodes,
  placementLocationCodes,
  placementProviderCodes,
  placementTypeCodes,
  previousPermanenceCodes,
  reviewParticipationCodes,
  sdqReasonCodes,
  sexCodes,
  socialWorkerChangeReasonCodes,
  uascCodes,
  unknownUpnReasonCodes,
]
