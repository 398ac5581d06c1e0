import { ordinaryStretches } from '../timetable/ordinary-stretches.ts'
import type { Limit, Stretch } from '../timetable/stretches.ts'
import { legalBasisOn } from './legal-basis.ts'
import { endedBy, type OwnPlacement, withParents } from './own-placements.ts'
import {
  approvalRanOutFrom,
  firstReviewIn,
  firstYearEnds,
  perhapsReviewedFrom,
  type RegimeFacts,
  regimeChanges,
  type VisitRegime,
  visitRegimeOn,
} from './visit-regime.ts'

const week = { days: 7 }
const fourWeeks = { days: 28 }
const sixWeeks = { days: 42 }
const threeMonths = { months: 3 }
const sixMonths = { months: 6 }

/** Up to the day of the check, which limit on the time between visits held in a placement, stretch by stretch. */
export function visitStretches(
  facts: RegimeFacts,
  placement: OwnPlacement,
  asAt: string,
): Stretch<VisitRegime>[] {
  const { start } = placement
  return ordinaryStretches(
    { legal: facts.legal },
    { from: start, endedOn: endedBy(placement, asAt), asAt },
    regimeChanges(facts, placement),
    (day) => limitOn(facts, placement, day),
  )
}

function limitOn(facts: RegimeFacts, placement: OwnPlacement, day: string): Limit<VisitRegime> {
  const key = visitRegimeOn(facts, placement, day)
  if (key === 'emergency-parents') {
    if (reviewed(facts, placement, day)) return { key, within: sixWeeks }
    const doubtful = confirmed(placement, day) || reviewedBefore(facts, placement)
    return weekly(key, sixWeeks, doubtful, perhapsReviewedFrom(facts, placement.start) <= day)
  }
  if (key === 'temporary-carer') {
    if (legalBasisOn(facts.legal, day) === undefined && placement.value.approval?.temporary === undefined) {
      return {
        key,
        within: reviewed(facts, placement, day) ? fourWeeks : week,
        atMost: sixWeeks,
        doubt: 'legalStatus',
      }
    }
    if (ranOut(placement, day)) {
      const within = reviewed(facts, placement, day) ? fourWeeks : week
      return { key, within, atMost: ordinary(placement, day), doubt: 'fullApproval' }
    }
    return reviewed(facts, placement, day)
      ? { key, within: fourWeeks }
      : weekly(
          key,
          fourWeeks,
          reviewedBefore(facts, placement),
          perhapsReviewedFrom(facts, placement.start) <= day,
        )
  }
  if (key === 'care-order-parents') {
    return { key, within: sixWeeks, ...(orderMadeOn(facts, placement, day) ? { entry: week } : {}) }
  }
  if (key === 'other-arranger') {
    return { key, within: day <= firstYearEnds(placement) ? sixWeeks : threeMonths }
  }
  if (key === 'long-term-foster') return { key, within: threeMonths, atMost: sixMonths, doubt: 'sixMonthly' }
  if (key === 'until-18') return { key, within: threeMonths }
  if (key === 'later' && placement.value.intendedUntil18 === undefined) {
    return { key, within: sixWeeks, atMost: threeMonths, doubt: 'until18' }
  }
  return { key, within: sixWeeks }
}

/**
 * Weekly to the first review. Where a review was held before the placement began, or the placement has been confirmed since,
 * it is not settled that visits stay weekly; where a review may have been held and nobody entered it, it is not known.
 */
function weekly(
  key: VisitRegime,
  otherwise: { days: number },
  doubtful: boolean,
  perhapsReviewed: boolean,
): Limit<VisitRegime> {
  if (!doubtful && !perhapsReviewed) return { key, within: week }
  return { key, within: week, atMost: otherwise, doubt: doubtful ? 'firstReview' : 'reviews' }
}

const reviewed = ({ reviews }: RegimeFacts, { start }: OwnPlacement, day: string) =>
  firstReviewIn(reviews, start) <= day

const reviewedBefore = ({ reviews }: RegimeFacts, { start }: OwnPlacement) =>
  reviews.some(({ value: { heldOn = '' } }) => heldOn < start)

/** Whether approval for a time has run out, with nothing on record to say whether full approval was given. */
function ranOut({ value }: OwnPlacement, day: string): boolean {
  const from = withParents(value) ? undefined : approvalRanOutFrom(value)
  return from !== undefined && from <= day
}

/** The longest limit that may hold in a placement with a carer who has full approval. */
const ordinary = (placement: OwnPlacement, day: string) =>
  day > firstYearEnds(placement) && placement.value.intendedUntil18 !== false ? threeMonths : sixWeeks

/** Whether it was decided that a placement made before assessment goes on. */
function confirmed({ value: { approval } }: OwnPlacement, day: string): boolean {
  const { decision, decidedOn } = approval?.withParents ?? {}
  return decision !== 'ended' && decidedOn !== undefined && decidedOn <= day
}

/**
 * Whether a care order was made on that day for a child who already lived with the parent. A further row of the status is the same
 * order, and after a placement order the care order before it stands again: only an order on record shows that it is new.
 */
function orderMadeOn({ legal }: RegimeFacts, { start }: OwnPlacement, day: string): boolean {
  if (day <= start) return false
  const { statuses = [], orders = [] } = legal ?? {}
  if (orders.some(({ kind, madeOn }) => kind === 'care-order' && madeOn === day)) return true
  const earlierOrder = statuses.some(({ status = '', from = '' }) => orderBefore.has(status) && from < day)
  return !earlierOrder && statuses.some(({ status, from }) => status === 'C2' && from === day)
}

/** A care order, or a placement or freeing order, before which one may have been made. */
const orderBefore: ReadonlySet<string> = new Set(['C2', 'D1', 'E1'])
