import type { RuleSet } from '../engine/rule.ts'

/** How a profile treats one rule: left out, never worse than `needsReview`, or as the rule says. */
export type RuleSetting = 'off' | 'review' | 'fail'

/** Which rules are run, and how far each may go. Plain data: it can be kept as JSON. */
export interface Profile {
  /** Short and stable: it stands in every report. */
  readonly id: string
  readonly title: string
  /** The profile it starts from. Its own settings are laid over that one's. */
  readonly extends?: Profile
  /** The sets that are run; those of the profile it extends where not given. */
  readonly sets?: readonly RuleSet[]
  /** Settings for single rules, by id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** Declares a profile, and keeps its type. It is checked when a checker is made of it. */
export const defineProfile = <const P extends Profile>(profile: P): P => profile
