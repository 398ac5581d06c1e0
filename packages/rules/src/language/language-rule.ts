import type { Lexicon } from '../text/lexicon.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Audience, LanguageRule } from './finding.ts'
import type { Term } from './term.ts'

/** A run of words, by the numbers of the first and of the one after the last. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A term found in a text, outside quotations and exceptions. */
export interface Hit extends Run {
  readonly rule: LanguageRule
  readonly term: Term
}

/** A place that a rule found by more than its terms. Offsets into the text. */
export interface Place {
  readonly start: number
  readonly end: number
  /** What is said here, where it differs from what the rule says. */
  readonly reason?: string
  readonly alternatives?: readonly string[]
}

/** What a rule decides by, made once for a checker. */
export interface LanguageJudge {
  /** Whether a term of the rule means here what the rule is about: true, false, or the run to show instead. All are shown where not given. */
  readonly accepts?: (text: ReadText, hit: Hit, audience: Audience) => boolean | Run
  /** What the rule finds besides its terms. `hits` are all accepted ones, of every rule. */
  readonly more?: (text: ReadText, audience: Audience, hits: readonly Hit[]) => readonly Place[]
}

/** One rule about words, as its file declares it. */
export interface LanguageRuleDefinition {
  readonly id: LanguageRule
  /** Who it is for. */
  readonly audiences: readonly Audience[]
  /** Why it matters to whoever reads it, in one sentence. */
  readonly reason: string
  readonly alternatives: readonly string[]
  readonly source: string
  readonly terms: readonly Term[]
  /** Patterns in which none of the terms is meant. What they cover is left alone. */
  readonly exceptions?: readonly string[]
  /** Rules whose terms are not shown where they overlap one of this rule: one thing is said of one place. */
  readonly precedes?: readonly LanguageRule[]
  /** Makes word sets of the lexicon, and the judge that uses them. */
  readonly judge?: (lexicon: Lexicon) => LanguageJudge
}

/** A rule with the judge made of it, for one checker. */
export interface LanguageUnit {
  readonly rule: LanguageRuleDefinition
  readonly judge: LanguageJudge
}

export const defineLanguageRule = (definition: LanguageRuleDefinition): LanguageRuleDefinition => definition
