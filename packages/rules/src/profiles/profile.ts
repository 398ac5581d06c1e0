import type { Commencement } from '../engine/commencement.ts'
import type { AnyRule } from '../engine/rule.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import type { ProfileCalendar } from './profile-calendar.ts'

/** How a profile treats one rule: left out, never worse than `needsReview`, or as the rule says. */
export const ruleSettings = ['off', 'review', 'fail'] as const
export type RuleSetting = (typeof ruleSettings)[number]

/**
 * Which rules are run, how far each may go, and by which limits and working days. A profile that extends another is laid over
 * it, and has the last word on everything that it names.
 */
export interface Profile {
  /** Short and stable: it stands in every report. */
  readonly id: string
  readonly title: string
  /** The authority whose profile it is, by name. */
  readonly authority?: string
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
  /** Working days of the authority. A calendar that is given with a check wins over it. */
  readonly calendar?: ProfileCalendar
  /** The authority's words for the product's own, for forms and reports: `{ 'care plan': 'my plan' }`. */
  readonly vocabulary?: Readonly<Record<string, string>>
  /** The words that the rules of the set `language` look at: the authority's own besides, words left alone, rules switched off. */
  readonly wording?: Vocabulary
  /** The namespaces of the authority's own fields, under `extensions` in the records. */
  readonly extensions?: readonly string[]
  /** Rules of the authority's own, made with `defineRule` and its like. They are run unless set to `off`. */
  readonly ownRules?: readonly AnyRule[]
}

/** Declares a profile, and keeps its type. It is checked when a checker is made of it. */
export const defineProfile = <const P extends Profile>(profile: P): P => profile

/** A profile and all that it extends, the one at the root first. */
export const layersOf = (profile: Profile): readonly Profile[] => [
  ...(profile.extends === undefined ? [] : layersOf(profile.extends)),
  profile,
]
