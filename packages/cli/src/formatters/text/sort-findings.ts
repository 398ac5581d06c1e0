import { type ChecklistPoint, type Finding, forces, type Report } from '@open-care-plan/model'
import { ownFindings } from '../own-findings.ts'
import { byNumber } from './eighteen-points.ts'

/** The findings that fail, in the order to act on them: by force, and what can still be done before what was late. */
export function failuresInOrder(report: Report): readonly Finding[] {
  return ownFindings(report)
    .filter(({ outcome }) => outcome === 'fail')
    .sort((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force) || urgency(a) - urgency(b))
}

/** What is missing or overdue can be put right; a contradiction has to be settled; what was late stays late. */
function urgency({ kind }: Finding): number {
  if (kind === 'late') return 2
  return kind === 'conflict' ? 1 : 0
}

/** Findings under one of the 18 points, or under none of them. */
export interface FindingGroup {
  readonly point: ChecklistPoint | undefined
  readonly findings: readonly Finding[]
}

/**
 * What a person has to look at, under the first point that gathers it, then what belongs to no point. A point that
 * needs a look only because of what fails beneath it is a group without findings.
 */
export function toLookAt(report: Report): readonly FindingGroup[] {
  const left = new Map(
    ownFindings(report)
      .filter(({ outcome }) => outcome === 'needsReview')
      .map((finding) => [key(finding), finding]),
  )
  const take = (finding: Finding) => left.delete(key(finding))
  const groups: FindingGroup[] = byNumber(report.checklist).map((point) => ({
    point,
    findings: point.findings.filter((finding) => finding.outcome === 'needsReview' && take(finding)),
  }))
  groups.push({ point: undefined, findings: [...left.values()] })
  return groups.filter(({ point, findings }) => findings.length > 0 || needsLookForFailures(point))
}

const key = ({ ruleId, fingerprint, path }: Finding): string => `${ruleId} ${fingerprint} ${path}`

const needsLookForFailures = (point: ChecklistPoint | undefined): boolean =>
  point?.outcome === 'needsReview' && !point.findings.some(({ outcome }) => outcome === 'needsReview')
