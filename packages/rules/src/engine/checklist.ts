import {
  type ChecklistPoint,
  type Finding,
  type Force,
  forces,
  type Outcome,
  outcomes,
} from '@open-care-plan/model'
import { type Ceiling, capped } from './finding-maker.ts'
import { fingerprint } from './fingerprint.ts'
import type { Point } from './rule.ts'

const rankAmong = <T extends string>(worstFirst: readonly T[]) =>
  Object.fromEntries(worstFirst.map((value, at) => [value, worstFirst.length - at])) as Readonly<
    Record<T, number>
  >

const severity = rankAmong<Outcome>(outcomes)

const worse = (a: Outcome, b: Outcome): Outcome => (a !== b && severity[b] > severity[a] ? b : a)

/** The worst of several outcomes; of none, `notApplicable`. */
export function worst(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = 'notApplicable'
  for (let at = 0; at < findings.length; at++) {
    const found = (findings[at] as Finding).outcome
    if (found === 'fail') return found
    outcome = worse(outcome, found)
  }
  return outcome
}

const strength = rankAmong<Force>(forces)

/**
 * One point, from what each of the rules beneath it found. Only a rule that binds at least as strongly as the point can fail it:
 * a point of law does not fail because guidance was not followed, but a person is asked to look.
 */
export function gatherPoint(
  point: Point,
  beneath: readonly (readonly Finding[])[],
  ceiling: Ceiling,
): { point: ChecklistPoint; finding: Finding } {
  const { id: ruleId, number, title, force, standing, citation } = point
  const open: Finding[] = []
  let worstBeneath: Outcome = 'notApplicable'
  // Without an iterator or a callback: every finding of a plan comes by here, some of them several times.
  for (let of = 0; of < beneath.length; of++) {
    const findings = beneath[of] as readonly Finding[]
    for (let at = 0; at < findings.length; at++) {
      const finding = findings[at] as Finding
      const { outcome } = finding
      if (outcome === 'fail' || outcome === 'needsReview') open.push(finding)
      worstBeneath = worse(worstBeneath, outcomeFor(point, finding))
    }
  }
  const outcome = capped(worstBeneath, point, ceiling)
  const message = messageOf(outcome, open)
  return {
    point: { number, ruleId, title, outcome, force, standing, citation, message, findings: open },
    finding: {
      ruleId,
      outcome,
      force,
      standing,
      path: open[0]?.path ?? '',
      message: `${number}. ${title}: ${message}`,
      data: { point: number },
      citation,
      fingerprint: printOf(ruleId),
    },
  }
}

const prints = new Map<string, string>()

/** A point says one thing of a whole plan, so its fingerprint never changes. */
function printOf(ruleId: string): string {
  const known = prints.get(ruleId)
  if (known !== undefined) return known
  const made = fingerprint(ruleId, 'point', undefined, '')
  prints.set(ruleId, made)
  return made
}

const outcomeFor = ({ force }: Point, finding: Finding): Outcome =>
  finding.outcome === 'fail' && strength[finding.force] < strength[force] ? 'needsReview' : finding.outcome

function messageOf(outcome: Outcome, open: readonly Finding[]): string {
  if (open.length === 0) return outcome === 'pass' ? 'All that it rests on is there' : 'Does not apply'
  let failed = 0
  for (const finding of open) if (finding.outcome === 'fail') failed++
  const toSee = open.length - failed
  if (failed === 0) return `${things(toSee)} for a person to look at`
  const toPutRight = `${things(failed)} to put right`
  return toSee === 0 ? toPutRight : `${toPutRight}, ${things(toSee)} for a person to look at`
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)
