/** Who will read the text: a court, the family and all who share the plan, or the child. */
export const audiences = ['court', 'plan', 'child'] as const
export type Audience = (typeof audiences)[number]

/** The rules about words, in the order in which they are documented. */
export const languageRules = [
  'vague-concern',
  'unevidenced-jargon',
  'service-led-need',
  'contingency-wording-to-child',
  'negative-only-about-parents',
  'over-optimism',
  'unexplained-acronym',
  'stigmatising-language',
  'no-impact',
  'adult-words-to-child',
  'long-sentence',
] as const
export type LanguageRule = (typeof languageRules)[number]

/** A place in a text that a reader should look at. Advice: words alone never fail a plan. */
export interface LanguageFinding {
  readonly rule: LanguageRule
  /** Offsets into the text, in UTF-16 code units, `end` not included. */
  readonly start: number
  readonly end: number
  /** The words at that place. */
  readonly match: string
  /** Why it matters to whoever reads it, in one sentence. */
  readonly reason: string
  /** What could be written instead, or asked. */
  readonly alternatives: readonly string[]
  readonly source: string
}
