import type {
  CarePlanRecord,
  Citation,
  FindingKind,
  FindingValue,
  Force,
  Outcome,
  PathwayPlan,
  ServiceFigures,
  Standing,
  WorkingDays,
} from '@open-care-plan/model'
import type { CaseFacts } from '../facts/case-facts.ts'
import type { PathwayFacts } from '../facts/pathway-facts.ts'
import type { ServiceFacts } from '../facts/service-facts.ts'
import type { LanguageChecker } from '../language/check-language.ts'
import type { Provision } from './commencement.ts'
import type { ReadParameter, RuleParameters } from './parameters.ts'

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
  'court',
  'uasc',
  'care-leaver',
  'sdq',
  'records',
  'smart',
  'language',
  'practice',
  'service-level',
  'wirral-2019',
] as const
export type RuleSet = (typeof ruleSets)[number]

/** What every kind of rule is given besides what it reads. It has no clock: `asAt` is today for it. */
interface Setting {
  /** The day as at which something is checked, `YYYY-MM-DD`. */
  readonly asAt: string
  readonly workingDays: WorkingDays
}

/** What a rule over one care plan is given to decide by. */
export interface RuleContext extends Setting {
  readonly plan: CarePlanRecord
  /** What several rules ask of the same plan, worked out once. */
  readonly facts: CaseFacts
  /** Checks words with the vocabulary of the profile; undefined where it has none of its own. */
  readonly language?: LanguageChecker | undefined
  /** Every duty is wanted, those that were met included: for the timetable. */
  readonly whole?: boolean
}

/** What a rule over a young person's pathway plan is given. */
export interface PathwayContext extends Setting {
  readonly pathwayPlan: PathwayPlan
  readonly facts: PathwayFacts
  readonly whole?: boolean
}

/** What a rule over the plans of brothers and sisters is given. Paths begin with the number of the plan: `/0/legal`. */
export interface SiblingsContext extends Setting {
  /** In the order in which they were given. */
  readonly plans: readonly CarePlanRecord[]
  /** Of each plan, in the same order. */
  readonly facts: readonly CaseFacts[]
}

/** What a rule over the revisions of one plan is given. Paths begin with the number of the revision: `/0/chronology`. */
export interface HistoryContext extends Setting {
  /** The earliest first. */
  readonly revisions: readonly CarePlanRecord[]
}

/** What a rule over the figures of a service is given. */
export interface ServiceContext extends Setting {
  readonly figures: ServiceFigures
  readonly facts: ServiceFacts
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
export interface Condition<Facts = CaseFacts> {
  /** True, false, or undefined where the record does not say. */
  readonly holds: (facts: Facts) => boolean | undefined
  /** Why the rule does not apply, where it does not hold. */
  readonly otherwise: string
  /** Where the record would say so, and what to enter there. */
  readonly missing: { readonly path: string; readonly message: string }
}

interface RuleWords {
  /** With its set: `time-limits/first-review`. The file has the name, the folder is the set. */
  readonly id: `${string}/${string}`
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
  /** Enacted and not yet in force: off until a profile gives the day on which the provision commenced. */
  readonly awaits?: Provision
  /** Why it matters to a child. */
  readonly why: string
  /** What it cannot see. */
  readonly doesNotJudge: string
}

/** What a duty of the timetable is about: what a calendar shows it as. */
export type DutyKind =
  | 'plan'
  | 'placement'
  | 'review'
  | 'iro'
  | 'visit'
  | 'health'
  | 'education'
  | 'contact'
  | 'court'
  | 'leaving-care'
  | 'sdq'
  | 'ending'

interface Definition<Context, Facts> extends RuleWords {
  /** Every one has to hold, in this order. */
  readonly when?: readonly Condition<Facts>[]
  /** By kind (`absent`, `late` …), by `pass`, or by a name that `evaluate` uses. `{dueOn}` is filled in from the data. */
  readonly messages: Readonly<Record<string, string>>
  /** Every outcome that `evaluate` and `when` can give, before the standing is looked at. */
  readonly outcomes: readonly Outcome[]
  /** Limits that a profile may set otherwise, within their range. */
  readonly parameters?: RuleParameters
  /** Of a time limit: what its duties are about. They then stand on the timetable. */
  readonly timetable?: DutyKind
  /** Of a time limit: what starts the time, in words: "the child became looked after". */
  readonly countedFrom?: string
  /** Of several verdicts, those that simply pass are left out; where none is left, one pass is given, for this place. */
  readonly gatherAt?: string
  readonly evaluate: (context: Context, parameter: ReadParameter) => Verdict | readonly Verdict[]
}

/** A rule as its file declares it. */
export interface RuleDefinition extends Definition<RuleContext, CaseFacts> {}
/** A rule over a pathway plan, as its file declares it. */
export interface PathwayRuleDefinition extends Definition<PathwayContext, PathwayFacts> {}
/** A rule over the plans of brothers and sisters, as its file declares it. */
export interface SiblingsRuleDefinition extends Definition<SiblingsContext, undefined> {}
/** A rule over the revisions of one plan, as its file declares it. */
export interface HistoryRuleDefinition extends Definition<HistoryContext, undefined> {}
/** A rule over the figures of a service, as its file declares it. */
export interface ServiceRuleDefinition extends Definition<ServiceContext, ServiceFacts> {}

/** One of the 18 points: it has no logic of its own, and gathers the rules that it rests on. */
export interface PointDefinition extends RuleWords {
  /** 1 to 18. */
  readonly number: number
  /** Ids of the rules it rests on. */
  readonly restsOn: readonly string[]
}

/** A rule over one care plan. */
export interface Rule extends RuleDefinition {
  readonly type: 'rule'
  readonly set: string
}
/** A rule over a young person's pathway plan: `checkPathwayPlan`. */
export interface PathwayRule extends PathwayRuleDefinition {
  readonly type: 'pathway'
  readonly set: string
}
/** A rule over the plans of brothers and sisters: `checkSiblingGroup`. */
export interface SiblingsRule extends SiblingsRuleDefinition {
  readonly type: 'siblings'
  readonly set: string
}
/** A rule over the revisions of one plan: `checkHistory`. */
export interface HistoryRule extends HistoryRuleDefinition {
  readonly type: 'history'
  readonly set: string
}
/** A rule over the figures of a service: `checkService`. */
export interface ServiceRule extends ServiceRuleDefinition {
  readonly type: 'service'
  readonly set: string
}
export interface Point extends PointDefinition {
  readonly type: 'point'
  readonly set: string
}

/** Every kind that decides something itself. */
export type DecidingRule = Rule | PathwayRule | SiblingsRule | HistoryRule | ServiceRule
/** Every kind there is. */
export type AnyRule = DecidingRule | Point
