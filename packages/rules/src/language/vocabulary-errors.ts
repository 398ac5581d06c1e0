import { nearestWords } from '../engine/nearest.ts'
import { languageRules } from './finding.ts'

/** A vocabulary names a rule about words that does not exist. */
export class UnknownLanguageRuleError extends Error {
  override readonly name = 'UnknownLanguageRuleError'
  readonly code = 'E_UNKNOWN_LANGUAGE_RULE'
  constructor(rule: string) {
    super(
      `No language rule "${rule}". ${nearestWords(rule, languageRules) ?? `There are: ${languageRules.join(', ')}.`}`,
    )
  }
}

/** A vocabulary leaves a term alone that no rule knows. */
export class UnknownTermError extends Error {
  override readonly name = 'UnknownTermError'
  readonly code = 'E_UNKNOWN_TERM'
  constructor(term: string, known: readonly string[]) {
    super(
      `No rule knows the term "${term}", so there is nothing to leave alone. ${nearestWords(term, known) ?? 'Write it as it stands in a text, such as "respite".'}`,
    )
  }
}

/** A term of a vocabulary is written in a way that cannot be read. */
export class TermPatternError extends Error {
  override readonly name = 'TermPatternError'
  readonly code = 'E_TERM_PATTERN'
  constructor(term: string, why: string) {
    super(`The term "${term}" cannot be read. ${why}.`)
  }
}
