import { findRule, outcomesOf } from '../catalogue.ts'
import { allRules } from '../generated/all-rules.ts'
import { namedCases } from '../generated/named-cases.ts'
import { ruleMarkdown } from './rule-page.ts'

/**
 * The page of a rule in Markdown, by its id or a working name: what it asks and why, its source, what passes, fails
 * and needs a person, and of a rule on wording good and bad examples. Links between pages are relative: `../plan-content/iro-name.md`.
 *
 * @throws UnknownRuleError, with the nearest id.
 */
export function rulePage(idOrAlso: string): string {
  const rule = findRule(idOrAlso)
  return ruleMarkdown(rule, {
    outcomes: outcomesOf(rule),
    cases: namedCases[rule.id] ?? [],
    rules: allRules,
  })
}
