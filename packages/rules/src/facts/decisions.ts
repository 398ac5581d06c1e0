import type { Placement } from '@open-care-plan/model'
import type { RuleContext } from '../engine/rule.ts'
import { ownPlacements } from './own-placements.ts'
import { isDraft } from './plan-draft.ts'

/** A decision about the child that has a day in the record. */
export interface DatedDecision {
  readonly kind: 'change' | 'placement' | 'ending'
  readonly on: string
  /** Of the day itself, or of the placement. */
  readonly path: string
  /** The placement that was begun or ended. */
  readonly placement?: Placement
}

/**
 * The decisions of a time: a significant change of the plan, each placement, and the end of a placement that no other followed
 * that day. A draft changes nothing yet.
 */
export function datedDecisions({ plan, facts, asAt }: RuleContext, since: string): DatedDecision[] {
  const decisions: DatedDecision[] = []
  const { significantChange, revisedOn: on } = plan.state ?? {}
  if (significantChange === true && on !== undefined && since <= on && on <= asAt && !isDraft(plan)) {
    decisions.push({ kind: 'change', on, path: '/state/revisedOn' })
  }
  const placements = ownPlacements(facts)
  for (const { start, path, value } of placements) {
    if (since <= start) decisions.push({ kind: 'placement', on: start, path, placement: value })
    const { to } = value
    if (to === undefined || to < since || to > asAt || placements.some((next) => next.start === to)) continue
    decisions.push({ kind: 'ending', on: to, path: `${path}/to`, placement: value })
  }
  return decisions
}
