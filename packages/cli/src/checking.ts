import type {
  assessOutcome,
  Checker,
  checkHistory,
  checkLanguage,
  checkService,
  checkSiblingGroup,
  courtPlan,
  PathwayChecker,
  Profile,
  ProfileChanges,
  pathwayTimetable,
  ReadProfileResult,
  Rule,
  RuleListing,
  readingAge,
  readingAgeLimits,
  timetable,
} from '@open-care-plan/rules'

/** What is said of one rule besides its listing. */
export type ExplainedRule = Pick<Rule, 'id' | 'why' | 'doesNotJudge'>

/** What the commands need of the rules: the real ones, or a test's. */
export interface Checking {
  /** The profile with that id. Throws `E_UNKNOWN_PROFILE` where there is none. */
  profileById(id: string): Profile
  /** The ids of the profiles that come with the rules. */
  profileIds(): readonly string[]
  /** A value from a JSON file as a profile, or every reason why it is none. */
  readProfile(value: unknown): ReadProfileResult
  /** What a profile does otherwise than the one that it extends. */
  profileChanges(profile: Profile): ProfileChanges
  /** A checker of a profile. */
  createChecker(profile: Profile): Checker
  /** A checker of pathway plans of a profile. */
  createPathwayChecker(profile: Profile): PathwayChecker
  /** Compares the plans of brothers and sisters. */
  readonly checkSiblingGroup: typeof checkSiblingGroup
  /** Compares the revisions of one plan. */
  readonly checkHistory: typeof checkHistory
  /** Checks the figures of a service. */
  readonly checkService: typeof checkService
  /** What a plan for the court needs. */
  readonly courtPlan: typeof courtPlan
  /** What is due when by the plan of a child in care. */
  readonly timetable: typeof timetable
  /** The same by a pathway plan. */
  readonly pathwayTimetable: typeof pathwayTimetable
  /** What is found in wording that is not in a plan. */
  readonly checkLanguage: typeof checkLanguage
  /** How hard a text is to read. */
  readonly readingAge: typeof readingAge
  /** How hard it may be, by who reads it. */
  readonly readingAgeLimits: typeof readingAgeLimits
  /** An outcome or action by the five letters of SMART. */
  readonly assessOutcome: typeof assessOutcome
  /** Every rule, in the order of a report. */
  ruleList(): readonly RuleListing[]
  /** A rule by its id or a working name. Throws `E_UNKNOWN_RULE` where there is none. */
  findRule(idOrWorkingName: string): ExplainedRule
  /** The page of a rule, in Markdown. */
  rulePage(id: string): Promise<string>
}
