import type { Checker, Rule, RuleListing } from '@open-care-plan/rules'

/** What is said of one rule besides its listing. */
export type ExplainedRule = Pick<Rule, 'id' | 'why' | 'doesNotJudge'>

/** What the commands need of the rules: the real ones, or a test's. */
export interface Checking {
  /** A checker of the profile with that id. Throws `E_UNKNOWN_PROFILE` where there is none. */
  checkerFor(profile: string): Checker
  /** Every rule, in the order of a report. */
  ruleList(): readonly RuleListing[]
  /** A rule by its id or a working name. Throws `E_UNKNOWN_RULE` where there is none. */
  findRule(idOrWorkingName: string): ExplainedRule
  /** The page of a rule, in Markdown. */
  rulePage(id: string): Promise<string>
}
