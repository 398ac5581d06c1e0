import { type Finding, forces, outcomes } from './finding.ts'

/** What is asked of one place in one way, however many rules ask it. */
export interface Question {
  /** Of the findings that ask it, the one that weighs most. */
  readonly finding: Finding
  /** The other rules that ask it, each once. */
  readonly others: readonly string[]
}

/**
 * Findings as questions to somebody who writes: those that say the same of the same place are one. A first day that nobody has entered
 * keeps thirty rules waiting, and is entered once. Questions stand in the order in which each is first asked.
 */
export const asQuestions = (findings: readonly Finding[]): readonly Question[] =>
  togetherBy(findings, ({ path, message }) => `${path} ${message}`).map((same) => {
    const [finding] = [...same].sort(byWeight) as [Finding, ...Finding[]]
    const others = new Set(same.map(({ ruleId }) => ruleId))
    others.delete(finding.ruleId)
    return { finding, others: [...others] }
  })

/** Items with the same key together, in the order in which each key first comes. */
export function togetherBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item, at: number) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const byKey = new Map<string, [Item, ...Item[]]>()
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [item])
    else same.push(item)
  }
  return [...byKey.values()]
}

/** Sorts findings by how much they weigh: what fails before what a person has to look at, law before guidance. */
export const byWeight = (one: Finding, other: Finding): number =>
  outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome) ||
  forces.indexOf(one.force) - forces.indexOf(other.force)
