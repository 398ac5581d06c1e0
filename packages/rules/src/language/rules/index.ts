import type { LanguageRuleDefinition } from '../language-rule.ts'
import { rule as adultWordsToChild } from './adult-words-to-child.ts'
import { rule as contingencyWordingToChild } from './contingency-wording-to-child.ts'
import { rule as longSentence } from './long-sentence.ts'
import { rule as negativeOnlyAboutParents } from './negative-only-about-parents.ts'
import { rule as noImpact } from './no-impact.ts'
import { rule as overOptimism } from './over-optimism.ts'
import { rule as serviceLedNeed } from './service-led-need.ts'
import { rule as stigmatisingLanguage } from './stigmatising-language.ts'
import { rule as unevidencedJargon } from './unevidenced-jargon.ts'
import { rule as unexplainedAcronym } from './unexplained-acronym.ts'
import { rule as vagueConcern } from './vague-concern.ts'

/** Every rule about words. */
export const allLanguageRules: readonly LanguageRuleDefinition[] = [
  vagueConcern,
  unevidencedJargon,
  serviceLedNeed,
  contingencyWordingToChild,
  negativeOnlyAboutParents,
  overOptimism,
  unexplainedAcronym,
  stigmatisingLanguage,
  noImpact,
  adultWordsToChild,
  longSentence,
]
