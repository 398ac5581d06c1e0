import { existsSync } from 'node:fs'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import type { NamedCase } from '../src/pages/named-case.ts'
import { expectedOutcomes } from './test-rule.ts'

/** The named cases of every rule's test, by the rule's id, without running them. */
export async function collectCases(): Promise<Map<string, NamedCase[]>> {
  // Set before a test is imported: it makes `testRule` hand its table over.
  globalThis.openCarePlanCases = []
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
