import type { Finding } from '@open-care-plan/model'

/** What is asked of one place in one way, however many rules ask it. */
export interface Question {
  /** Of the findings that ask it, the one that weighs most. */
  readonly finding: Finding
  /** How many other findings ask it. */
  readonly others: number
}

/**
 * Findings as questions, in the order in which each is first asked: one day that nobody entered may keep thirty rules waiting, and
 * is entered once.
 */
export function asQuestions(findings: readonly Finding[]): readonly Question[] {
  const asked = new Map<string, Question>()
  for (const finding of findings) {
    const question = `${finding.path} ${finding.message}`
    const before = asked.get(question)
    asked.set(question, {
      finding: before !== undefined && byWeight(before.finding, finding) <= 0 ? before.finding : finding,
      others: before === undefined ? 0 : before.others + 1,
    })
  }
  return [...asked.values()]
}

const forces = ['must', 'should', 'practice', 'local']

/** What fails before what a person has to look at, law before guidance. */
export const byWeight = (one: Finding, other: Finding): number =>
  Number(other.outcome === 'fail') - Number(one.outcome === 'fail') ||
  forces.indexOf(one.force) - forces.indexOf(other.force)
