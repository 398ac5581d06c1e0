export { careHistory } from './care-leaver/care-history.ts'
export {
  type CareHistory,
  type CareLeaverCategory,
  type CareLeaverStanding,
  careLeaverCategory,
} from './care-leaver/category.ts'
export type { AtHome } from './care-leaver/time-at-home.ts'
export type { TimeInCare } from './care-leaver/times-in-care.ts'
export { findRule, outcomesOf, type RuleListing, ruleList } from './catalogue.ts'
export { courtPlan } from './court/court-plan.ts'
export type {
  CourtPlanEntry,
  CourtPlanGap,
  CourtPlanLine,
  CourtPlanPart,
  CourtPlanProjection,
  CourtPlanSection,
} from './court/court-plan-shape.ts'
export { UnreadableRecordError } from './court/unreadable-record-error.ts'
export { type Checker, type CheckOptions, checkCarePlan, createChecker } from './engine/checker.ts'
export { cite } from './engine/cite.ts'
export { definePathwayQuestion, defineQuestion, defineServiceQuestion } from './engine/define-question.ts'
export {
  defineHistoryRule,
  definePathwayRule,
  defineRule,
  defineServiceRule,
  defineSiblingsRule,
} from './engine/define-rule.ts'
export {
  AsAtError,
  OwnRuleError,
  ParameterRangeError,
  ParameterTypeError,
  type ProfileFault,
  RuleBrokenError,
  RuleIdTakenError,
  SiblingGroupError,
  UnconfirmedRuleError,
  UnknownParameterError,
  UnknownProfileError,
  UnknownProvisionError,
  UnknownRuleError,
  UnknownSetError,
} from './engine/errors.ts'
export { checkHistory, createHistoryChecker, type HistoryChecker } from './engine/history-checker.ts'
export { HistoryError } from './engine/history-error.ts'
export type { ReadParameter, RuleParameter, RuleParameters } from './engine/parameters.ts'
export { checkPathwayPlan, createPathwayChecker, type PathwayChecker } from './engine/pathway-checker.ts'
export {
  type AnyRule,
  type Condition,
  type DutyKind,
  type HistoryContext,
  type HistoryRule,
  type HistoryRuleDefinition,
  type PathwayContext,
  type PathwayRule,
  type PathwayRuleDefinition,
  type Point,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleSet,
  ruleSets,
  type ServiceContext,
  type ServiceRule,
  type ServiceRuleDefinition,
  type SiblingsContext,
  type SiblingsRule,
  type SiblingsRuleDefinition,
  type Verdict,
} from './engine/rule.ts'
export { checkService } from './engine/service-checker.ts'
export { checkSiblingGroup, type SiblingGroupReport } from './engine/siblings-checker.ts'
export {
  absent,
  conflict,
  due,
  judge,
  late,
  notApplicable,
  overdue,
  pass,
  unknown,
} from './engine/verdicts.ts'
export type { CaseFacts } from './facts/case-facts.ts'
export { ordinaryPlan, regulatedPlan } from './facts/conditions.ts'
export type { PathwayFacts } from './facts/pathway-facts.ts'
export type { ServiceFacts } from './facts/service-facts.ts'
export {
  checkLanguage,
  createLanguageChecker,
  type LanguageChecker,
  type LanguageCheckerOptions,
} from './language/check-language.ts'
export {
  type Audience,
  audiences,
  type LanguageFinding,
  type LanguageRule,
  languageRules,
} from './language/finding.ts'
export type { LanguageRuleDefinition } from './language/language-rule.ts'
export { type ReadingAge, readingAge, readingAgeLimits } from './language/reading-age.ts'
export type { Term } from './language/term.ts'
export { Vocabulary } from './language/vocabulary.ts'
export {
  TermPatternError,
  UnknownLanguageRuleError,
  UnknownTermError,
} from './language/vocabulary-errors.ts'
export { england } from './profiles/england.ts'
export { defineProfile, type Profile, type RuleSetting } from './profiles/profile.ts'
export type { ProfileCalendar } from './profiles/profile-calendar.ts'
export { type ProfileChanges, profileChanges } from './profiles/profile-changes.ts'
export {
  CommencementDateError,
  NamespaceError,
  ParameterOrderError,
  ProfileCycleError,
  RuleSettingError,
} from './profiles/profile-errors.ts'
export type { ProfileIssue, ProfileIssueCode } from './profiles/profile-issues.ts'
export { profileById, profileIds } from './profiles/profiles.ts'
export { type ReadProfileResult, readProfile } from './profiles/read-profile.ts'
export { wirral2019 } from './profiles/wirral-2019.ts'
export { type SdqBand, type SdqBanding, sdqBand, sdqCutOffsOf } from './sdq/bands.ts'
export {
  type SdqCutOffs,
  type SdqForm,
  type SdqRange,
  type SdqScore,
  sdqCutOffs,
} from './sdq/cut-offs.ts'
export type {
  CopiedPassage,
  CopiedSpan,
  CopiedWording,
} from './siblings/copied-wording.ts'
export type { SharedFact, SharedFactDifference, SharedValue } from './siblings/differences.ts'
export { assessOutcome } from './smart/assess-outcome.ts'
export { type AssessedStep, assessSteps } from './smart/assess-steps.ts'
export {
  type LetterAssessment,
  type OutcomeAssessment,
  type SmartEvidence,
  type SmartLabel,
  type SmartLetter,
  smartLetters,
} from './smart/assessment.ts'
export { type ResolveDatesOptions, type ResolvedDate, resolveDates } from './smart/dates/resolve-dates.ts'
export type { OutcomeContext, OutcomeFields, OutcomeInput, TermDates } from './smart/outcome-input.ts'
export type { DutyStatus } from './timetable/duty-status.ts'
export { pathwayTimetable, type Timetable, type TimetableDuty, timetable } from './timetable/timetable.ts'
