import { existsSync } from 'node:fs'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import type { NamedCase } from '../src/pages/named-case.ts'
import type { RuleCase } from './test-rule.ts'

/** The cases of every rule's test, by the rule's id, without running them. */
export async function collectCases(): Promise<Map<string, RuleCase[]>> {
  // Set before `testRule` is imported, which then hands the tables over.
  globalThis.openCarePlanCases = []
  for (const { set, name } of ruleFiles()) {
    const test = new URL(`../src/rules/${set}/${name}.test.ts`, import.meta.url)
    if (existsSync(test)) await import(test.href)
  }
  const byRule = new Map<string, RuleCase[]>()
  for (const { rule, cases } of globalThis.openCarePlanCases) {
    byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), ...cases])
  }
  return byRule
}

/** A case as the page of its rule shows it. */
export const namedCase = ({ name, expect }: RuleCase): NamedCase => {
  const outcomes = typeof expect === 'string' ? [expect] : [expect].flat().map(({ outcome }) => outcome)
  return { name, outcomes: [...new Set(outcomes)] }
}
