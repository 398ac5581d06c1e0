import { existsSync } from 'node:fs'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import type { NamedCase } from '../src/pages/named-case.ts'

/** The named cases of every rule's test, by the rule's id, without running them. */
export async function collectCases(): Promise<Map<string, NamedCase[]>> {
  // Set before `testRule` is imported, which then hands the tables over.
  globalThis.openCarePlanCases = []
  const { expectedOutcomes } = await import('./test-rule.ts')
  for (const { set, name } of ruleFiles()) {
    const test = new URL(`../src/rules/${set}/${name}.test.ts`, import.meta.url)
    if (existsSync(test)) await import(test.href)
  }
  const byRule = new Map<string, NamedCase[]>()
  for (const { rule, cases } of globalThis.openCarePlanCases) {
    const named = cases.map((each) => ({ name: each.name, outcomes: [...new Set(expectedOutcomes(each))] }))
    byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), ...named])
  }
  return byRule
}
