import { type ChecklistPoint, type Finding, type Force, forces, type Outcome } from '@open-care-plan/model'
import { type Ceiling, capped } from './finding-maker.ts'
import { fingerprint } from './fingerprint.ts'
import type { Point } from './rule.ts'
import { type Found, worse } from './summary.ts'

/** What the rules found, and the worst that each did. */
interface Judged extends Found {
  readonly worstBy: readonly Outcome[]
}

/**
 * One point, from what each of the rules beneath it found, by their numbers. Only a rule that binds at least as strongly as the point
 * can fail it: a point of law does not fail because guidance was not followed, but a person is asked to look.
 */
export function gatherPoint(
  point: Point,
  beneath: readonly number[],
  { findings, bounds, worstBy }: Judged,
  ceiling: Ceiling,
): { point: ChecklistPoint; finding: Finding } {
  const { id: ruleId, number, title, force, standing, citation } = point
  const open: Finding[] = []
  let failed = 0
  let worstBeneath: Outcome = 'notApplicable'
  // Without an iterator or a callback: every finding of a plan comes by here, some of them several times.
  for (let of = 0; of < beneath.length; of++) {
    const rule = beneath[of] as number
    const outcome = worstBy[rule] as Outcome
    const from = bounds[rule] as number
    worstBeneath = worse(worstBeneath, outcomeFor(point, outcome, findings[from]))
    if (outcome !== 'fail' && outcome !== 'needsReview') continue
    for (let at = from; at < (bounds[rule + 1] as number); at++) {
      const finding = findings[at] as Finding
      if (finding.outcome === 'fail') failed++
      else if (finding.outcome !== 'needsReview') continue
      open.push(finding)
    }
  }
  const outcome = capped(worstBeneath, point, ceiling)
  const message = messageOf(outcome, failed, open.length - failed)
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

/** What the worst outcome of a rule is to a point. All that one rule finds has one force. */
const outcomeFor = ({ force }: Point, outcome: Outcome, finding: Finding | undefined): Outcome =>
  outcome === 'fail' && finding !== undefined && isWeaker(finding.force, force) ? 'needsReview' : outcome

/** The strongest stand first in the model. */
const isWeaker = (one: Force, other: Force) => forces.indexOf(one) > forces.indexOf(other)

function messageOf(outcome: Outcome, failed: number, toSee: number): string {
  if (failed + toSee === 0) return outcome === 'pass' ? 'All that it rests on is there' : 'Does not apply'
  if (failed === 0) return `${things(toSee)} for a person to look at`
  const toPutRight = `${things(failed)} to put right`
  return toSee === 0 ? toPutRight : `${toPutRight}, ${things(toSee)} for a person to look at`
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)
