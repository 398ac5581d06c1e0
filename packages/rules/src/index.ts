export { findRule, outcomesOf, type RuleListing, ruleList } from './catalogue.ts'
export { type Checker, type CheckOptions, checkCarePlan, createChecker } from './engine/checker.ts'
export {
  AsAtError,
  ParameterRangeError,
  ParameterTypeError,
  type ProfileFault,
  RuleIdTakenError,
  UnconfirmedRuleError,
  UnknownParameterError,
  UnknownProfileError,
  UnknownProvisionError,
  UnknownRuleError,
  UnknownSetError,
} from './engine/errors.ts'
export { type AnyRule, type Point, type Rule, type RuleSet, ruleSets } from './engine/rule.ts'
export { checkService } from './engine/service-checker.ts'
export { england } from './profiles/england.ts'
export { defineProfile, type Profile, type RuleSetting } from './profiles/profile.ts'
export type { ProfileCalendar } from './profiles/profile-calendar.ts'
export { profileById, profileIds } from './profiles/profiles.ts'
export { wirral2019 } from './profiles/wirral-2019.ts'
