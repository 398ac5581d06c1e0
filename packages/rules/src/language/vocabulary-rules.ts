import { Lexicon } from '../text/lexicon.ts'
import { Patterns } from '../text/patterns.ts'
import { readText } from '../text/read-text.ts'
import { type LanguageRule, languageRules } from './finding.ts'
import type { LanguageRuleDefinition } from './language-rule.ts'
import { asRead } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'
import { TermPatternError, UnknownLanguageRuleError, UnknownTermError } from './vocabulary-errors.ts'
import { wordLists } from './word-lists.ts'

/**
 * Rules with an authority's own terms, without those that it switches off. What it leaves alone is looked up here, and found in the
 * text by `termPatterns`.
 * @throws UnknownLanguageRuleError, UnknownTermError or TermPatternError at the first mistake.
 */
export function rulesWith(
  rules: readonly LanguageRuleDefinition[],
  { add = {}, without = [], off = [] }: Vocabulary,
): readonly LanguageRuleDefinition[] {
  for (const rule of [...Object.keys(add), ...off]) {
    if (!languageRules.includes(rule as LanguageRule)) throw new UnknownLanguageRuleError(rule)
  }
  for (const { terms, exceptions = [] } of Object.values(add).flat()) {
    for (const term of [...terms, ...exceptions]) assertPattern(term)
  }
  const changed = rules
    .filter(({ id }) => !off.includes(id))
    .map((rule) => {
      const more = add[rule.id]
      return more === undefined ? rule : { ...rule, terms: [...rule.terms, ...more] }
    })
  if (without.length > 0) assertKnown(without, rules)
  return changed
}

function assertPattern(term: string) {
  try {
    new Patterns(
      new Lexicon(),
      wordLists,
      asRead(term).map((read) => [read, true] as const),
    )
  } catch (error) {
    throw new TermPatternError(term, error instanceof Error ? error.message : String(error))
  }
}

/** Letters that stand for words are left alone by themselves: there is no list of all of them. */
const letters = /^\p{Lu}{2,}s?$/u

function assertKnown(without: readonly string[], rules: readonly LanguageRuleDefinition[]) {
  const lexicon = new Lexicon()
  const all = rules.flatMap(({ terms }) => terms.flatMap((group) => group.terms))
  const patterns = new Patterns(
    lexicon,
    wordLists,
    all.flatMap(asRead).map((term) => [term, true]),
  )
  for (const term of without) {
    if (letters.test(term)) continue
    assertPattern(term)
    const text = readText(asWritten(term), lexicon)
    const whole = patterns.every(text).some(({ first, last }) => first === 0 && last === text.words.length)
    if (!whole && !all.includes(term)) throw new UnknownTermError(term, all.map(asWritten))
  }
}

/** A pattern as somebody would write it, without its marks. */
const asWritten = (term: string) =>
  term
    .split(' ')
    .filter((step) => !/^[#*<]/.test(step))
    .map((step) => step.replace(/^[~+[]+|[\]?]+$/g, '').split('|')[0] ?? '')
    .join(' ')
