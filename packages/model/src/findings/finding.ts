import type { Citation } from './citation.ts'

/**
 * What a rule can say of a plan.
 *
 * - `pass`: what the rule asks for is there, or was done in time. It does not say that it is good.
 * - `fail`: the record itself shows that it is missing from the plan, late, or contradicted.
 * - `needsReview`: a person has to look; the record does not settle it.
 * - `notApplicable`: the rule does not speak to this child, or not on this date.
 */
export type Outcome = 'pass' | 'fail' | 'needsReview' | 'notApplicable'

/** Every outcome, worst first. */
export const outcomes = ['fail', 'needsReview', 'pass', 'notApplicable'] as const satisfies readonly Outcome[]

/** How strongly a rule binds: an Act or regulation, statutory guidance, good practice, one council's own policy. */
export type Force = 'must' | 'should' | 'practice' | 'local'

/** Every force, strongest first. */
export const forces = ['must', 'should', 'practice', 'local'] as const satisfies readonly Force[]

/**
 * How well the source of a rule was checked: its own text was `read`; a `secondary` source was; or it is
 * `unconfirmed`, and then the rule never reports `fail`.
 */
export type Standing = 'read' | 'secondary' | 'unconfirmed'

/**
 * Why a finding says what it says. Reports keep these apart.
 *
 * - `absent`: the plan does not say what it has to say.
 * - `late`: it was done, after the last day for it.
 * - `overdue`: the record is kept, the last day has passed, and nothing shows that it was done.
 * - `conflict`: two parts of the record contradict each other, or the record contradicts the rule.
 * - `unknown`: no record was found. That is not the same as not done.
 * - `judge`: something is there, and a person has to say whether it is enough.
 * - `due`: nothing is wrong, and the last day is still to come.
 */
export type FindingKind = 'absent' | 'late' | 'overdue' | 'conflict' | 'unknown' | 'judge' | 'due'

/** A value that a message can name: a date, a number, an id. Never the child's own words. */
export type FindingValue = string | number | boolean

/** One thing that one rule says about one place of a plan. Fields are added in later versions, never removed. */
export interface Finding {
  /** The rule, with its set: `time-limits/first-review`. */
  readonly ruleId: string
  readonly outcome: Outcome
  /** Why; absent where there is nothing to explain. */
  readonly kind?: FindingKind
  readonly force: Force
  readonly standing: Standing
  /** Where in the record: a JSON Pointer (RFC 6901). A part that is missing is pointed at all the same. */
  readonly path: string
  /** What to do, or what was seen, in one plain sentence without a full stop. */
  readonly message: string
  /** What the message names: dates, counts, ids. */
  readonly data: Readonly<Record<string, FindingValue>>
  readonly citation: readonly Citation[]
  /** The same while the finding is the same, wherever in the plan it has moved: made of the rule and of ids. */
  readonly fingerprint: string
}
