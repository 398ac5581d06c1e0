export { AgencyContribution } from './agency-contribution.ts'
export { Assessment } from './assessment.ts'
export { CarePlanRecord } from './care-plan-record.ts'
export { CarerFeedback } from './carer-feedback.ts'
export { CarerUpdate, ProposedChange } from './carer-update.ts'
export { Ceasing } from './ceasing.ts'
export { Child } from './child.ts'
export { Achievement, ChronologyEntry } from './chronology.ts'
export { ContactArrangement, ContactNotice, ContactRefusal, contactNoticeContents } from './contact.ts'
export { Contingency, Service } from './contingency.ts'
export { DelegatedDecision, delegationCategories } from './delegation.ts'
export { schemaVersion, schemaVersions } from './document.ts'
export {
  EducationPlan,
  Exclusion,
  keyStages,
  PepReview,
  SchoolTerm,
  SpecialEducationalNeeds,
} from './education.ts'
export { Exploitation, MissingEpisode } from './exploitation.ts'
export { Extensions, type Json } from './extensions.ts'
export {
  HealthArrangements,
  HealthAssessment,
  HealthConsent,
  HealthPlan,
  HealthRefusal,
  Referral,
  RoutineCheck,
  StateOfHealth,
} from './health.ts'
export {
  AboutMyHealth,
  Allergy,
  BirthHistory,
  FamilyHealth,
  Growth,
  HealthEvent,
  HealthPassport,
  Immunisation,
  Medicine,
} from './health-passport.ts'
export { HousingHelp } from './housing-help.ts'
export { Identity } from './identity.ts'
export { IdentityPaper, identityPapers } from './identity-paper.ts'
export { Judgement } from './judgement.ts'
export { LeavingCare, StayingClose, StayingPut, TimeAtHome } from './leaving-care.ts'
export { HigherEducationBursary, SettingUpHome, WorkComparison } from './leaving-care-money.ts'
export {
  CourtOrder,
  EarlierTimeInCare,
  LegalPosition,
  LegalStatusPeriod,
  PreviousPermanence,
  Section20Agreement,
} from './legal.ts'
export { Action, Need, needDomains, PlannedOutcome } from './need.ts'
export { NoticeOfConcern } from './notice-of-concern.ts'
export {
  Advocacy,
  Disagreement,
  IndependentVisitor,
  Participation,
  ParticipationRoute,
} from './participation.ts'
export { PathwayAssessment } from './pathway-assessment.ts'
export {
  AdviserContact,
  LeavingAccommodation,
  PathwayMatter,
  PathwayPlan,
  PathwayReview,
  pathwayMatters,
} from './pathway-plan.ts'
export {
  PastoralTarget,
  Pep,
  PepChildInput,
  PepHolistic,
  PepPastoralTargets,
  PepReassurance,
  PepSocialWorkerPart,
  PepVitalInformation,
  SubjectProgress,
} from './pep.ts'
export { Permanence, PermanenceOption, PermanencePlan, ReturnHome } from './permanence.ts'
export { Person, Sibling } from './person.ts'
export { Matching, Placement, PlacementChoice, PlacementEnding, PlacementSupport } from './placement.ts'
export {
  LongTermFostering,
  OutOfAreaApproval,
  PlacementApproval,
  PlacementWithParents,
  TemporaryApproval,
} from './placement-approval.ts'
export { EndingNotice, PlacementNotice } from './placement-notice.ts'
export { PlacementPlan, Signature } from './placement-plan.ts'
export { PlanRevision, revisionReasons } from './plan-revision.ts'
export { Agreement, PlanCopy, PlanReturn, PlanState } from './plan-state.ts'
export { CourtPlan, Extension, Hearing, Proceedings } from './proceedings.ts'
export { Evidence, Reasons, Risk } from './reasons.ts'
export {
  FormerIro,
  Iro,
  IroDispute,
  IroView,
  Review,
  ReviewDecision,
  ReviewMatter,
  reviewMatters,
} from './review.ts'
export { SdqRecord } from './sdq-record.ts'
export {
  SdqIncompleteScale,
  SdqRecordedBands,
  SdqScores,
  sdqBands,
  sdqScales,
} from './sdq-scores.ts'
export { IroCaseload, LocalOffer, ServiceFigures, WorkerCaseload } from './service-figures.ts'
export { NamedContact, Owner } from './shared.ts'
export { ImmigrationStep, ModernSlavery, UnaccompaniedChild } from './uasc.ts'
export { Sharing, View } from './view.ts'
export { Visit } from './visit.ts'
export { VisitRequest } from './visit-request.ts'
export { Worker } from './worker.ts'
