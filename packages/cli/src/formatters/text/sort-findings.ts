import { type ChecklistPoint, type Finding, forces, type Report } from '@open-care-plan/model'
import { ownFindings, type WithFindings } from '../own-findings.ts'
import { isAdvice } from './advice-by-part.ts'
import { byNumber } from './eighteen-points.ts'

/** The findings that fail, in the order to act on them: by force, then by how much the child has to gain from haste. */
export function failuresInOrder(report: WithFindings): readonly Finding[] {
  return ownFindings(report)
    .filter(({ outcome }) => outcome === 'fail')
    .sort((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force) || urgency(a) - urgency(b))
}

/** A visit that is overdue comes before a part that is missing; a contradiction has to be settled; what was late stays late. */
const urgency = ({ kind }: Finding): number =>
  ['overdue', 'absent', 'conflict', 'late'].indexOf(kind ?? 'absent')

/** The first finding of each rule, with how many more the same rule has: ten gaps between visits are one thing to do. */
export function oneOfEachRule(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly more: number }[] {
  const count = new Map<string, number>()
  for (const { ruleId } of findings) count.set(ruleId, (count.get(ruleId) ?? 0) + 1)
  return findings
    .filter(({ ruleId }, at) => findings.findIndex((other) => other.ruleId === ruleId) === at)
    .map((finding) => ({ finding, more: (count.get(finding.ruleId) ?? 1) - 1 }))
}

/** Findings under one of the 18 points, or under none of them. */
export interface FindingGroup {
  readonly point: ChecklistPoint | undefined
  readonly findings: readonly Finding[]
}

/**
 * What a person has to look at, under the first point that gathers it, then what belongs to no point. Advice on wording is left to its own sections. A point that
 * needs a look only because of what fails beneath it is a group without findings.
 */
export function toLookAt(report: Pick<Report, 'findings' | 'checklist'>): readonly FindingGroup[] {
  const left = new Map(
    ownFindings(report)
      .filter((finding) => finding.outcome === 'needsReview' && !isAdvice(finding))
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
