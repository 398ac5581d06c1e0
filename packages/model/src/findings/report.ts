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
  /** What was checked: a pathway plan, the plans of brothers and sisters, or the revisions of one plan. */
  readonly of: 'pathway-plan' | 'sibling-group' | 'history'
  /** The records that were checked, as ids, in the order of the paths: `/0/…` is the first. */
  readonly documents: readonly Report['plan'][]
  readonly asAt: string
  readonly profile: string
  /** The version of the rule set. */
  readonly ruleSet: string
  /** False where a record is not of the shape of the model: then no rule was run, and `issues` says why. */
  readonly readable: boolean
  readonly issues: readonly StructureIssue[]
  /** Every finding of every rule in force, passes included, in the order of the rules. */
  readonly findings: readonly Finding[]
  readonly summary: Pick<ReportSummary, 'rules' | 'failuresByForce'>
}
