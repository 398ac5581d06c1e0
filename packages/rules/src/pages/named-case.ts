import type { Outcome } from '@open-care-plan/model'

/** One case of a rule's test table: what its page shows as an example. */
export interface NamedCase {
  /** The situation, in words that a reader of the page understands. */
  readonly name: string
  /** What the rule says of it: each outcome once. */
  readonly outcomes: readonly Outcome[]
}
