/** A record that a question can point at, as people know it. */
export interface OtherRecord {
  readonly id: string
  /** What people call it: “PEP of the autumn term 2026”, “Maya Thorley, born 2 June 2013”. */
  readonly label: string
}

/** Records beside the one that is written, as the host knows them: those that whoever is at the form may know of. */
export interface OtherRecords {
  /** Personal education plans of the child. */
  readonly peps?: readonly OtherRecord[]
  /** Pathway plans of the young person. */
  readonly pathwayPlans?: readonly OtherRecord[]
  /** Other children who have a care plan, as brothers and sisters may: `id` is the child’s, and not that of the plan. */
  readonly children?: readonly OtherRecord[]
}

export type KindOfRecord = keyof OtherRecords

/** The kinds of which there is at least one: where there is none there is nothing to choose from. */
export const kindsOf = (others: OtherRecords = {}): readonly KindOfRecord[] =>
  (['peps', 'pathwayPlans', 'children'] as const).filter((kind) => (others[kind]?.length ?? 0) > 0)

/** What the other records are called, by their ids. */
export const namesOfOthers = (others: OtherRecords = {}): ReadonlyMap<string, string> =>
  new Map(
    kindsOf(others).flatMap((kind) => (others[kind] ?? []).map(({ id, label }) => [id, label] as const)),
  )
