import type { CarePlanRecord, Visit } from '@open-care-plan/model'
import { type Gap, gapsOf, type Happening } from '../timetable/gaps.ts'
import type { Stretch } from '../timetable/stretches.ts'
import type { CaseFacts } from './case-facts.ts'
import type { Located } from './located.ts'
import { endedBy, type OwnPlacement, ownPlacements } from './own-placements.ts'
import { reviewRecord } from './review-record.ts'
import type { VisitRegime } from './visit-regime.ts'
import { visitStretches } from './visit-stretches.ts'

/** A placement with the visits made in it and the time between them. */
export interface VisitedPlacement {
  readonly placement: OwnPlacement
  /** The day it ended; undefined while it runs. */
  readonly endedOn: string | undefined
  /**
   * The day of the first visit on record, where that is after this placement ended: the list may have been kept only from then
   * on, so that its silence about the placement says nothing.
   */
  readonly keptFrom: string | undefined
  /** The earliest first. One at which the child was not seen is doubtful. */
  readonly visits: readonly Happening[]
  readonly stretches: readonly Stretch<VisitRegime>[]
  readonly gaps: readonly Gap<VisitRegime>[]
}

interface VisitContext {
  readonly plan: CarePlanRecord
  readonly asAt: string
  readonly facts: CaseFacts
}

/** Seven rules look at the same visits; the facts of one check are one object. */
const worked = new WeakMap<CaseFacts, readonly VisitedPlacement[]>()

/** Every placement of this time in care with its visits. Those of one placement do not count in the next. */
export function visitedPlacements(context: VisitContext): readonly VisitedPlacement[] {
  const known = worked.get(context.facts)
  if (known !== undefined) return known
  const made = ownPlacements(context.facts).map((placement) => visited(placement, context))
  worked.set(context.facts, made)
  return made
}

function visited(placement: OwnPlacement, { plan, asAt, facts }: VisitContext): VisitedPlacement {
  const { legal } = plan
  const endedOn = endedBy(placement, asAt)
  const until = endedOn ?? asAt
  const visits = facts.visits
    .filter(({ value: { on = '' } }) => placement.start <= on && on <= until)
    .map(happening)
  const firstOnRecord = facts.visits[0]?.value.on
  const keptFrom =
    endedOn !== undefined && firstOnRecord !== undefined && firstOnRecord > endedOn
      ? firstOnRecord
      : undefined
  const { reviews } = facts
  const stretches = visitStretches(
    { legal, reviews, perhapsReviewed: perhapsReviewed(plan, asAt) },
    placement,
    asAt,
  )
  const span = { stretches, from: placement.start, until, running: endedOn === undefined }
  return { placement, endedOn, keptFrom, visits, stretches, gaps: gapsOf(span, visits) }
}

const anyDay: readonly string[] = ['']

/** Where no list of reviews is kept, or one of them has no day, on any day; else when one was planned that may have been held. */
function perhapsReviewed(plan: CarePlanRecord, asAt: string): readonly string[] {
  const { kept, undatedPath, planned } = reviewRecord(plan, asAt)
  return kept && undatedPath === undefined ? planned.map(({ on }) => on) : anyDay
}

const happening = ({ value: { on = '', seen }, path }: Located<Visit>): Happening => ({
  on,
  path,
  ...(seen === false ? { doubtful: true } : {}),
})
