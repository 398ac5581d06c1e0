import type { Finding, Force, Outcome, ReportSummary } from '@open-care-plan/model'
import { worst } from './checklist.ts'

/** How many of something there are of each outcome. */
export function countOutcomes(items: Iterable<{ readonly outcome: Outcome }>): Record<Outcome, number> {
  const counts = { pass: 0, fail: 0, needsReview: 0, notApplicable: 0 }
  for (const { outcome } of items) counts[outcome]++
  return counts
}

/** Each rule once, by the worst that it found, and the findings that fail, by force. */
export function summariseRules(
  byRule: readonly (readonly Finding[])[],
): Pick<ReportSummary, 'rules' | 'failuresByForce'> {
  const rules = { pass: 0, fail: 0, needsReview: 0, notApplicable: 0 }
  const failuresByForce: Record<Force, number> = { must: 0, should: 0, practice: 0, local: 0 }
  for (let of = 0; of < byRule.length; of++) {
    const findings = byRule[of] as readonly Finding[]
    const outcome = worst(findings)
    rules[outcome]++
    if (outcome !== 'fail') continue
    for (let at = 0; at < findings.length; at++) {
      const { outcome, force } = findings[at] as Finding
      if (outcome === 'fail') failuresByForce[force]++
    }
  }
  return { rules, failuresByForce }
}
