import { type Finding, forces, outcomes } from './finding.ts'

/** What is asked of one place in one way, however many rules ask it. */
export interface Question {
  /** Of the findings that ask it, the one that weighs most. */
  readonly finding: Finding
  /** The other findings that ask it. */
  readonly others: readonly Finding[]
}

/**
 * Findings as questions to somebody who writes: those that say the same of the same place are one. A first day that nobody has entered
 * keeps thirty rules waiting, and is entered once. Questions stand in the order in which each is first asked.
 */
export function asQuestions(findings: readonly Finding[]): readonly Question[] {
  const asked = new Map<string, Finding[]>()
  for (const finding of findings) {
    const question = `${finding.path} ${finding.message}`
    const same = asked.get(question)
    if (same === undefined) asked.set(question, [finding])
    else same.push(finding)
  }
  return [...asked.values()].map((same) => {
    const [finding, ...others] = [...same].sort(byWeight) as [Finding, ...Finding[]]
    return { finding, others }
  })
}

/** Sorts findings by how much they weigh: what fails before what a person has to look at, law before guidance. */
export const byWeight = (one: Finding, other: Finding): number =>
  outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome) ||
  forces.indexOf(one.force) - forces.indexOf(other.force)
