import type {
  CarePlanRecord,
  Citation,
  FindingKind,
  FindingValue,
  Force,
  Outcome,
  Standing,
  WorkingDays,
} from '@open-care-plan/model'
import type { CaseFacts } from '../facts/case-facts.ts'

/** The sets that rules stand in, in the order in which a report has them. */
export const ruleSets = [
  'legal-checklist',
  'plan-content',
  'placement',
  'contact',
  'voice',
  'siblings',
  'review-iro',
  'time-limits',
  'records',
] as const
export type RuleSet = (typeof ruleSets)[number]

/** What a rule is given to decide by. It has no clock: `asAt` is today for it. */
export interface RuleContext {
  readonly plan: CarePlanRecord
  /** The day as at which the plan is checked, `YYYY-MM-DD`. */
  readonly asAt: string
  readonly workingDays: WorkingDays
  /** What several rules ask of the same plan, worked out once. */
  readonly facts: CaseFacts
}

/** What a rule says about one place. Made by `pass`, `absent`, `late` and the others in `verdicts.ts`. */
export interface Verdict {
  readonly outcome: Outcome
  readonly kind?: FindingKind
  /** JSON Pointer to the place. */
  readonly path: string
  /** The name of one of the rule's messages; for `notApplicable`, the reason itself. */
  readonly message: string
  readonly data: Readonly<Record<string, FindingValue>>
}

/** Something that has to hold before a rule speaks to a child at all. */
export interface Condition {
  /** True, false, or undefined where the record does not say. */
  readonly holds: (facts: CaseFacts) => boolean | undefined
  /** Why the rule does not apply, where it does not hold. */
  readonly otherwise: string
  /** Where the record would say so, and what to enter there. */
  readonly missing: { readonly path: string; readonly message: string }
}

interface RuleWords {
  /** With its set: `time-limits/first-review`. The file has the name, the folder is the set. */
  readonly id: `${RuleSet}/${string}`
  /** Working names by which the same rule is or was known. */
  readonly also?: readonly string[]
  readonly title: string
  /** What the law or guidance asks, in one sentence of our own: "must" for law, "should" for guidance, neither for the rest. */
  readonly requirement: string
  readonly force: Force
  readonly standing: Standing
  readonly citation: readonly Citation[]
  /** The days on which it is law or guidance, `YYYY-MM-DD`; open where not given. */
  readonly inForce?: { readonly from?: string; readonly to?: string }
  /** Why it matters to a child. */
  readonly why: string
  /** What it cannot see. */
  readonly doesNotJudge: string
}

/** A rule as its file declares it. */
export interface RuleDefinition extends RuleWords {
  /** Every one has to hold, in this order. */
  readonly when?: readonly Condition[]
  /** By kind (`absent`, `late` …), by `pass`, or by a name that `evaluate` uses. `{dueOn}` is filled in from the data. */
  readonly messages: Readonly<Record<string, string>>
  /** Every outcome that `evaluate` and `when` can give, before the standing is looked at. */
  readonly outcomes: readonly Outcome[]
  readonly evaluate: (context: RuleContext) => Verdict | readonly Verdict[]
}

/** One of the 18 points: it has no logic of its own, and gathers the rules that it rests on. */
export interface PointDefinition extends RuleWords {
  /** 1 to 18. */
  readonly number: number
  /** Ids of the rules it rests on. */
  readonly restsOn: readonly string[]
}

export interface Rule extends RuleDefinition {
  readonly type: 'rule'
  readonly set: RuleSet
}
export interface Point extends PointDefinition {
  readonly type: 'point'
  readonly set: RuleSet
}
