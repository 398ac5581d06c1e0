import type { RuleListing } from '@open-care-plan/rules'
import { pageBanner, table } from './markdown.ts'
import { type Covered, coverageOf, isQuestion } from './rulebook/coverage.ts'
import { notRules } from './rulebook/not-rules.ts'
import { checks, workingRules } from './rulebook/working-rules.ts'

export const coveragePath = 'docs/reference/rules-coverage.md'

/** The page that lists every row of the working table with its rule, or the reason why there is none. */
export async function coveragePage(): Promise<string> {
  // Imported only now: the list of rules has been written in the meantime.
  const { findRule, ruleList } = await import('@open-care-plan/rules')
  const rules = ruleList().map(({ id }: RuleListing) => findRule(id))
  return coverageMarkdown(coverageOf(workingRules(), rules, notRules))
}

/** The same from a coverage that is given. */
export function coverageMarkdown(covered: readonly Covered[]): string {
  const sets = [...new Set(covered.map(({ set }) => set))]
  const sections = sets.map((set) => {
    const rows = covered.filter((row) => row.set === set).map(tableRow)
    return `## ${set}\n\n${table(['Row', 'Decided by the record', 'Rule, or why there is none'], rows)}`
  })
  const ruled = covered.filter(({ rule }) => rule !== undefined).length
  return `${pageBanner('the table of working names, the rules and the reasons')}# What the rules cover

The rulebook was begun from a table of what law, guidance and practice ask of a care plan: ${covered.length} rows, each under a working name. ${ruled} of them are rules, and ${covered.length - ruled} are not, each with the reason why. A rule can be found by its working name too.

${table(
  ['Decided by the record', 'Rows', 'Rules', 'Of which questions to a person', 'Not rules'],
  checks.map((check) => counts(check, covered)),
)}

- **fully**: presence, dates or arithmetic decide it, given honest data.
- **partly**: that something is there can be seen, and whether it is good or true is for a person.
- **human**: only a person can say. Such a rule asks, until the record has an answer of the last six months.

${sections.join('\n\n')}
`
}

function counts(check: string, covered: readonly Covered[]): string[] {
  const rows = covered.filter((row) => row.check === check)
  const rules = rows.flatMap(({ rule }) => rule ?? [])
  return [
    check,
    ...[rows.length, rules.length, rules.filter(isQuestion).length, rows.length - rules.length].map(String),
  ]
}

const tableRow = ({ id, check, rule, reason }: Covered): string[] => [
  `\`${id}\``,
  check,
  rule === undefined ? (reason ?? 'Neither a rule nor a reason') : `[${rule.title}](rules/${rule.id}.md)`,
]
