import { existsSync } from 'node:fs'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import type { NamedCase } from '../src/pages/named-case.ts'
import type { PreparedCase } from './test-rule.ts'

/** A case of a rule's test, with what it shows on the rule's page. */
export type CollectedCase = PreparedCase & NamedCase

/** The cases of every rule's test, by the rule's id, without running them. */
export async function collectCases(): Promise<Map<string, CollectedCase[]>> {
  // Set before `testRule` is imported, which then hands the tables over.
  globalThis.openCarePlanCases = []
  const { expectedOutcomes } = await import('./test-rule.ts')
  for (const { set, name } of ruleFiles()) {
    const test = new URL(`../src/rules/${set}/${name}.test.ts`, import.meta.url)
    if (existsSync(test)) await import(test.href)
  }
  const byRule = new Map<string, CollectedCase[]>()
  for (const { rule, cases } of globalThis.openCarePlanCases) {
    const collected = cases.map((each) => ({ ...each, outcomes: [...new Set(expectedOutcomes(each))] }))
    byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), ...collected])
  }
  return byRule
}
