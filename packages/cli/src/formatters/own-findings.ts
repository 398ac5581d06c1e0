import type { Finding, Report } from '@open-care-plan/model'

/** The findings of the rules themselves. The 18 points only gather them, and would say everything twice. */
export function ownFindings({ findings, checklist }: Report): readonly Finding[] {
  const points = new Set(checklist.map(({ ruleId }) => ruleId))
  return findings.filter(({ ruleId }) => !points.has(ruleId))
}
