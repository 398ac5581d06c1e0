import type { Citation } from './citation.ts'
import type { Finding, Force, Outcome, Standing } from './finding.ts'
import type { StructureIssue } from './structure-issue.ts'

/** One of the 18 points, as it stands for one plan. */
export interface ChecklistPoint {
  /** 1 to 18. */
  readonly number: number
  /** The rule that is the point: `legal-checklist/needs`. */
  readonly ruleId: string
  readonly title: string
  readonly outcome: Outcome
  readonly force: Force
  readonly standing: Standing
  readonly citation: readonly Citation[]
  /** What the point says of this plan, in one sentence. */
  readonly message: string
  /** What the smaller rules beneath it found that somebody has to act on or look at. */
  readonly findings: readonly Finding[]
}

/** A rule of law or guidance that the profile left out, let no further than to ask for a person, or gave a limit that asks for less. */
export interface Departure {
  readonly ruleId: string
  readonly title: string
  readonly force: Force
  readonly standing: Standing
  readonly citation: readonly Citation[]
  /** `off`: it was not run. `review`: what it would fail asks for a person instead. `weakened`: it asks for less than by its own limits. */
  readonly setting: 'off' | 'review' | 'weakened'
  /** The limits that ask for less, if there are any: with `review` too. */
  readonly limits?: readonly WeakenedLimit[]
}

/** A limit of a rule that a profile set so that the rule asks for less. */
export interface WeakenedLimit {
  readonly name: string
  readonly title: string
  /** What both numbers count: days, working days, weeks, months. */
  readonly unit: string
  /** The rule's own number. */
  readonly from: number
  /** That of the profile. */
  readonly to: number
}

/** What a check says about one plan. Made of its arguments alone: the same plan, date and profile give the same report. */
export interface Report {
  /** The shape of this report: SchemaVer. */
  readonly reportVersion: '1-0-0'
  /** The record and revision that were checked, as ids. */
  readonly plan: { readonly id: string; readonly childId: string; readonly revision?: number }
  /** The law, and the state of the child's care, as at this day. */
  readonly asAt: string
  readonly profile: string
  /** The version of the rule set. */
  readonly ruleSet: string
  /** The law and guidance in force on the day that the profile turned off, down or weakened, in the order of the rules. */
  readonly departures: readonly Departure[]
  /** False where the record is not of the shape of the model: then no rule was run, and `issues` says why. */
  readonly readable: boolean
  readonly issues: readonly StructureIssue[]
  readonly checklist: readonly ChecklistPoint[]
  /** Every finding of every rule in force, passes included, in the order of the rules. */
  readonly findings: readonly Finding[]
  readonly summary: ReportSummary
}

/** Counts over one report. The 18 points are counted by themselves, as each only gathers other rules. */
export interface ReportSummary {
  /** The 18 points by outcome. */
  readonly checklist: Readonly<Record<Outcome, number>>
  /** The other rules by outcome: each rule once, by the worst that it found. */
  readonly rules: Readonly<Record<Outcome, number>>
  /** Findings that fail, by force. */
  readonly failuresByForce: Readonly<Record<Force, number>>
}

/** What a check says about something other than one care plan. Made of its arguments alone, as a report on a plan is. */
export interface DocumentReport {
  /** The shape of this report: SchemaVer. */
  readonly reportVersion: '1-0-0'
  /** What was checked: a pathway plan, the plans of brothers and sisters, the revisions of one plan, or the figures of a service. */
  readonly of: 'pathway-plan' | 'sibling-group' | 'history' | 'service'
  /**
   * The records that were checked, as ids, in the order of the paths: `/0/…` is the first. The figures of a service are about no
   * one child.
   */
  readonly documents: readonly {
    readonly id: string
    readonly childId?: string
    readonly revision?: number
  }[]
  readonly asAt: string
  readonly profile: string
  /** The version of the rule set. */
  readonly ruleSet: string
  /** The law and guidance in force on the day that the profile turned off, down or weakened, in the order of the rules. */
  readonly departures: readonly Departure[]
  /** False where a record is not of the shape of the model: then no rule was run, and `issues` says why. */
  readonly readable: boolean
  readonly issues: readonly StructureIssue[]
  /** Every finding of every rule in force, passes included, in the order of the rules. */
  readonly findings: readonly Finding[]
  readonly summary: Pick<ReportSummary, 'rules' | 'failuresByForce'>
}
