import { type Finding, forces } from '@open-care-plan/model'

/** What is asked of one place in one way, however many rules ask it. */
export interface Question {
  /** Of the findings that ask it, the one that binds most. */
  readonly finding: Finding
  /** The other rules that ask it. */
  readonly others: readonly string[]
}

/**
 * Findings as questions: one day that nobody entered may keep thirty rules waiting, and is entered once. They stand in the order in
 * which each is first asked.
 */
export function asQuestions(findings: readonly Finding[]): readonly Question[] {
  const asked = new Map<string, Finding[]>()
  for (const finding of findings) {
    const same = asked.get(`${finding.path} ${finding.message}`)
    if (same) same.push(finding)
    else asked.set(`${finding.path} ${finding.message}`, [finding])
  }
  return [...asked.values()].map((same) => {
    const [finding, ...rest] = same.toSorted((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force))
    if (finding === undefined) throw new Error('A question has at least one finding')
    const others = new Set(rest.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId !== finding.ruleId))
    return { finding, others: [...others] }
  })
}
