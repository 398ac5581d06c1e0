import type { Finding, Report } from '@open-care-plan/model'

/** The findings of a report, and the 18 points where it has them. */
export type WithFindings = Pick<Report, 'findings'> & Partial<Pick<Report, 'checklist'>>

/** The findings of the rules themselves. The 18 points only gather them, and would say everything twice. */
export function ownFindings({ findings, checklist = [] }: WithFindings): readonly Finding[] {
  const points = new Set(checklist.map(({ ruleId }) => ruleId))
  return findings.filter(({ ruleId }) => !points.has(ruleId))
}

/** A report, and where the paths of its findings lead to, in words. */
export interface Shown {
  readonly report: WithFindings
  where(path: string): string
}
