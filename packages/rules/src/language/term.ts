import type { Audience } from './finding.ts'

/** A term or several of a kind, which share what is said of them. */
export interface Term {
  /** Patterns of words: `~put <self> at risk`. See `Patterns`. */
  readonly terms: readonly string[]
  /** For whom it is shown; for everybody the rule speaks to where not given. */
  readonly audience?: readonly Audience[]
  readonly reason: string
  readonly alternatives: readonly string[]
  /** Where it comes from, if not from the source of the rule. */
  readonly source?: string
  /** Patterns in which the words mean something else: `work placement`. What they cover is left alone. */
  readonly exceptions?: readonly string[]
}
