import { formatCitation } from '@open-care-plan/model'
import type { RuleListing } from '@open-care-plan/rules'
import { isExample, type ShownOnPage } from '../../packages/rules/src/pages/named-case.ts'
import { ruleMarkdown } from '../../packages/rules/src/pages/rule-page.ts'
import { pageBanner, table } from './markdown.ts'

const folder = 'docs/reference/rules'

/** A page for each rule, and an index. */
export async function rulePages(
  cases: ReadonlyMap<string, readonly ShownOnPage[]>,
): Promise<Map<string, string>> {
  // Imported only now: the list of rules has been written in the meantime.
  const { findRule, ruleList } = await import('@open-care-plan/rules')
  const listings = ruleList()
  const rules = listings.map(({ id }) => findRule(id))
  return new Map([
    [`${folder}/index.md`, indexPage(listings)],
    ...rules.map((rule, at) => {
      const outcomes = listings[at]?.outcomes ?? []
      const shown = cases.get(rule.id) ?? []
      const page = ruleMarkdown(rule, { outcomes, cases: shown, rules })
      const source = `packages/rules/src/rules/${rule.id}.ts`
      const tested = shown.some(isExample) ? `${source}, its test and the corpus` : `${source} and its test`
      const from = rule.type === 'point' ? source : tested
      return [`${folder}/${rule.id}.md`, pageBanner(from) + page] as const
    }),
  ])
}

function indexPage(rules: readonly RuleListing[]): string {
  const sets = [...new Set(rules.map(({ set }) => set))]
  const tables = sets.map((set) => {
    const rows = rules.filter((rule) => rule.set === set).map(row)
    return `## ${set}\n\n${table(['Rule', 'Force', 'Standing', 'Citation'], rows)}`
  })
  return `${pageBanner('the metadata of the rules')}# Rules

The 18 points of \`legal-checklist\` are our own reconstruction: no Act or regulation sets them, and each only gathers the rules that it rests on.

- **Force**: \`must\` is an Act, regulations or court rules; \`should\` is statutory guidance; \`practice\` is good practice; \`local\` is one council's own policy.
- **Standing**: \`read\` means that the text of the source was read; \`secondary\` that a secondary source was read, or a text that says the same. \`unconfirmed\` means that the citation is to be confirmed: such a rule can ask for a person, and never fails a plan.

[What the rules cover](../rules-coverage.md) lays them beside all that law, guidance and practice ask, and says what is no rule, and why.

This is engineering reference, not legal advice.

${tables.join('\n\n')}
`
}

const row = ({ id, title, force, standing, citation }: RuleListing) => [
  `[${title}](${id}.md)`,
  force,
  standing,
  citation.map(formatCitation).join('; '),
]
