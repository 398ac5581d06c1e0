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
export { type Checker, type CheckOptions, checkCarePlan, createChecker } from './engine/checker.ts'
export {
  AsAtError,
  ParameterRangeError,
  ParameterTypeError,
  type ProfileFault,
  RuleIdTakenError,
  SiblingGroupError,
  UnconfirmedRuleError,
  UnknownParameterError,
  UnknownProfileError,
  UnknownProvisionError,
  UnknownRuleError,
  UnknownSetError,
} from './engine/errors.ts'
export { checkPathwayPlan, createPathwayChecker, type PathwayChecker } from './engine/pathway-checker.ts'
export { type AnyRule, type Point, type Rule, type RuleSet, ruleSets } from './engine/rule.ts'
export { checkService } from './engine/service-checker.ts'
export { checkSiblingGroup, type SiblingGroupReport } from './engine/siblings-checker.ts'
export { england } from './profiles/england.ts'
export { defineProfile, type Profile, type RuleSetting } from './profiles/profile.ts'
export type { ProfileCalendar } from './profiles/profile-calendar.ts'
export { profileById, profileIds } from './profiles/profiles.ts'
export { wirral2019 } from './profiles/wirral-2019.ts'
export type {
  CopiedPassage,
  CopiedSpan,
  CopiedWording,
} from './siblings/copied-wording.ts'
export type { SharedFact, SharedFactDifference, SharedValue } from './siblings/differences.ts'
export type { DutyStatus } from './timetable/duty-status.ts'
export { pathwayTimetable, type Timetable, type TimetableDuty, timetable } from './timetable/timetable.ts'
