import { type Finding, type Force, type Outcome, outcomes, type ReportSummary } from '@open-care-plan/model'

/** The findings of several rules in one list, and for each rule where its own begin in it, with the end of the last behind them. */
export interface Found {
  readonly findings: readonly Finding[]
  readonly bounds: readonly number[]
}

/** Of two outcomes, the one that the model has first: the worst stand first there. */
export function worse(one: Outcome, other: Outcome): Outcome {
  if (one === other) return one
  for (let at = 0; at < outcomes.length; at++) {
    const outcome = outcomes[at] as Outcome
    if (outcome === one || outcome === other) return outcome
  }
  return one
}

/** The worst outcome of some findings of a list; of none, `notApplicable`. */
export function worst(findings: readonly Finding[], from = 0, to = findings.length): Outcome {
  let outcome: Outcome = 'notApplicable'
  for (let at = from; at < to; at++) {
    outcome = worse(outcome, (findings[at] as Finding).outcome)
    if (outcome === 'fail') break
  }
  return outcome
}

/** The worst that each rule found. */
export function worstOfEach({ findings, bounds }: Found): Outcome[] {
  const count = bounds.length - 1
  const each = new Array<Outcome>(count)
  for (let of = 0; of < count; of++) each[of] = worst(findings, bounds[of], bounds[of + 1])
  return each
}

/** How many of something there are of each outcome. */
export function countOutcomes(items: Iterable<{ readonly outcome: Outcome }>): Record<Outcome, number> {
  const counts = { pass: 0, fail: 0, needsReview: 0, notApplicable: 0 }
  for (const { outcome } of items) counts[outcome]++
  return counts
}

/** Each rule once, by the worst that it found, and the findings that fail, by force. */
export function summariseRules(
  { findings, bounds }: Found,
  worstBy: readonly Outcome[],
): Pick<ReportSummary, 'rules' | 'failuresByForce'> {
  const rules = { pass: 0, fail: 0, needsReview: 0, notApplicable: 0 }
  const failuresByForce: Record<Force, number> = { must: 0, should: 0, practice: 0, local: 0 }
  for (let of = 0; of < worstBy.length; of++) {
    const outcome = worstBy[of] as Outcome
    rules[outcome]++
    if (outcome !== 'fail') continue
    for (let at = bounds[of] as number; at < (bounds[of + 1] as number); at++) {
      const { outcome, force } = findings[at] as Finding
      if (outcome === 'fail') failuresByForce[force]++
    }
  }
  return { rules, failuresByForce }
}
