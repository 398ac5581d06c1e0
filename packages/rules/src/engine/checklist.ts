import {
  type ChecklistPoint,
  type Finding,
  type Force,
  forces,
  type Outcome,
  outcomes,
} from '@open-care-plan/model'
import { fingerprint } from './fingerprint.ts'
import type { Point } from './rule.ts'
import { type Ceiling, capped } from './run.ts'

const severity = Object.fromEntries(
  outcomes.map((outcome, at) => [outcome, outcomes.length - at]),
) as Readonly<Record<Outcome, number>>

const worse = (a: Outcome, b: Outcome): Outcome => (severity[b] > severity[a] ? b : a)

/** The worst of several outcomes; of none, `notApplicable`. */
export function worst(
  findings: readonly Finding[],
  outcomeOf = (finding: Finding) => finding.outcome,
): Outcome {
  let outcome: Outcome = 'notApplicable'
  for (const finding of findings) outcome = worse(outcome, outcomeOf(finding))
  return outcome
}

const binds = (force: Force, atLeast: Force) => forces.indexOf(force) <= forces.indexOf(atLeast)

/**
 * One point, from what the rules beneath it found. Only a rule that binds at least as strongly as the point can fail it: a
 * point of law does not fail because guidance was not followed, but a person is asked to look.
 */
export function gatherPoint(
  point: Point,
  findings: readonly Finding[],
  ceiling: Ceiling,
): { point: ChecklistPoint; finding: Finding } {
  const outcome = capped(
    worst(findings, (finding) => outcomeFor(point, finding)),
    point,
    ceiling,
  )
  const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needsReview')
  const message = messageOf(outcome, open)
  const path = open[0]?.path ?? ''
  const { force, standing, citation } = point
  return {
    point: {
      number: point.number,
      ruleId: point.id,
      title: point.title,
      outcome,
      force,
      standing,
      citation,
      message,
      findings: open,
    },
    finding: {
      ruleId: point.id,
      outcome,
      force,
      standing,
      path,
      message: `${point.number}. ${point.title}: ${message}`,
      data: { point: point.number },
      citation,
      fingerprint: fingerprint(point.id, 'point', undefined, ''),
    },
  }
}

const outcomeFor = (point: Point, finding: Finding): Outcome =>
  finding.outcome === 'fail' && !binds(finding.force, point.force) ? 'needsReview' : finding.outcome

function messageOf(outcome: Outcome, open: readonly Finding[]): string {
  const failed = open.filter((finding) => finding.outcome === 'fail').length
  const toSee = open.length - failed
  const parts = [
    ...(failed > 0 ? [`${things(failed)} to put right`] : []),
    ...(toSee > 0 ? [`${things(toSee)} for a person to look at`] : []),
  ]
  if (parts.length > 0) return parts.join(', ')
  return outcome === 'pass' ? 'All that it rests on is there' : 'Does not apply'
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)
