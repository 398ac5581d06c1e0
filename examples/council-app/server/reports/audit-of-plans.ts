import { type Citation, type Force, type Outcome, outcomes, type Report } from '@open-care-plan/model'
import { ruleList } from '@open-care-plan/rules'
import type { VersionHead } from '../store/store.ts'

/** How often a rule said what, over every plan: each plan once, by the worst that the rule found in it. */
interface RuleCount {
  readonly ruleId: string
  readonly title: string
  readonly force: Force
  readonly citation: readonly Citation[]
  readonly plans: Readonly<Record<Outcome, number>>
}

/** What an audit says of one plan: counts, and nothing that is written in it. */
interface AuditedPlan {
  readonly id: string
  readonly version: number
  readonly readable: boolean
  readonly summary: Report['summary']
}

export interface AuditOfPlans {
  readonly asAt: string
  readonly profile: string
  readonly plans: readonly AuditedPlan[]
  /** The 18 points and every other rule over a care plan, in the order of a report. */
  readonly rules: readonly RuleCount[]
}

export function auditOfPlans(
  checked: readonly { readonly head: VersionHead; readonly report: Report }[],
  setting: { readonly asAt: string; readonly profile: string },
): AuditOfPlans {
  const worst = checked.map(({ report }) => worstByRule(report))
  return {
    ...setting,
    plans: checked.map(({ head: { id, version }, report: { readable, summary } }) => ({
      id,
      version,
      readable,
      summary,
    })),
    rules: ruleList()
      .filter(({ reads }) => reads === 'care-plan')
      .map(({ id, title, force, citation }) => ({
        ruleId: id,
        title,
        force,
        citation,
        plans: countsOf(worst.flatMap((byRule) => byRule.get(id) ?? [])),
      }))
      // A rule that the profile leaves out, or that is not in force, says nothing of any plan.
      .filter(({ plans }) => outcomes.some((outcome) => plans[outcome] > 0)),
  }
}

function worstByRule({ findings }: Report): Map<string, Outcome> {
  const worst = new Map<string, Outcome>()
  for (const { ruleId, outcome } of findings) {
    const before = worst.get(ruleId)
    if (before === undefined || outcomes.indexOf(outcome) < outcomes.indexOf(before))
      worst.set(ruleId, outcome)
  }
  return worst
}

const countsOf = (found: readonly Outcome[]): Record<Outcome, number> => ({
  fail: found.filter((outcome) => outcome === 'fail').length,
  needsReview: found.filter((outcome) => outcome === 'needsReview').length,
  pass: found.filter((outcome) => outcome === 'pass').length,
  notApplicable: found.filter((outcome) => outcome === 'notApplicable').length,
})
