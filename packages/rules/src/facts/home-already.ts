import type { Placement } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { judge } from '../engine/verdicts.ts'
import type { CaseFacts } from './case-facts.ts'
import { placementStart } from './placement-time.ts'

/** What has to be done before a child in care is placed with a parent, and by which day. */
export interface BeforePlacing {
  /** The day it has to be done by: the day the placement began, or the day the child became looked after there. */
  readonly dueOn: string
  /**
   * What is wrong, as it has to be said. A child who lived with the parent when care began need not be taken away until the
   * placement is decided on (SI 2010/959 reg 15(2)): whatever was done after that day may have been done before the decision.
   * Nobody but a person can say, so `late` becomes a question under its own name with `AtHome` in place of `Late`.
   */
  readonly said: (verdicts: readonly Verdict[]) => readonly Verdict[]
}

/** Reads by which day a child had to be assessed, and the placement approved, who is placed with a parent. */
export function beforePlacing(placement: Placement, facts: CaseFacts): BeforePlacing {
  const dueOn = placementStart(placement, facts)
  return { dueOn, said: (verdicts) => (dueOn === facts.lookedAfterFrom ? verdicts.map(asked) : verdicts) }
}

const asked = (verdict: Verdict): Verdict =>
  verdict.kind === 'late'
    ? judge(verdict.path, verdict.data, verdict.message.replace(/Late$/, 'AtHome'))
    : verdict
