import type { Commencement } from '../engine/commencement.ts'
import type { AnyRule } from '../engine/rule.ts'

/** How a profile treats one rule: left out, never worse than `needsReview`, or as the rule says. */
export type RuleSetting = 'off' | 'review' | 'fail'

/** Which rules are run, and how far each may go. */
export interface Profile {
  /** Short and stable: it stands in every report. */
  readonly id: string
  readonly title: string
  /** The profile it starts from. Its own settings are laid over that one's. */
  readonly extends?: Profile
  /** The sets that are run; those of the profile it extends where not given. */
  readonly sets?: readonly string[]
  /** Settings for single rules, by id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Limits of single rules that are not the rule's own, by id and name. Each has to lie in the range that the rule gives. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The days on which provisions commenced that are enacted but not known to be in force. */
  readonly commencement?: Commencement
  /** Rules of the authority's own, made with `defineRule` and its like. They are run unless set to `off`. */
  readonly ownRules?: readonly AnyRule[]
}

/** Declares a profile, and keeps its type. It is checked when a checker is made of it. */
export const defineProfile = <const P extends Profile>(profile: P): P => profile
