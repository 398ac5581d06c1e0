import type { LegalPosition, Placement, Review } from '@open-care-plan/model'
import { earlier, lastDayOf, later } from '../timetable/period.ts'
import { isInCare, legalBasisOn } from './legal-basis.ts'
import type { Located } from './located.ts'
import { type OwnPlacement, withParents } from './own-placements.ts'
import { saysWhy } from './placeholders.ts'

/**
 * Which limit on the time between visits holds in a placement (SI 2010/959 reg 28). The most protective stand first, and of
 * two that fit on one day the first holds.
 */
export const visitRegimes = [
  /** Placed with a parent before assessment: reg 19. */
  'emergency-parents',
  /** A connected person approved for a time (reg 24), or an interim care order and living with a parent. */
  'temporary-carer',
  /** A care order and living with a parent. */
  'care-order-parents',
  /** In care, and somebody else arranges where the child lives. */
  'other-arranger',
  /** Long-term fostering, where the child agrees to fewer visits. */
  'long-term-foster',
  /** After the first year of a placement that is meant to last until 18. */
  'until-18',
  /** After the first year of any other placement. */
  'later',
  /** In the first year of a placement. */
  'first-year',
] as const
export type VisitRegime = (typeof visitRegimes)[number]

/** What of the plan decides on the regime. `reviews` are those held in this time in care, the earliest first. */
export interface RegimeFacts {
  readonly legal: LegalPosition | undefined
  readonly reviews: readonly Located<Review>[]
  /** Days on which a review may have been held of which nobody entered it. An empty one may be any day. */
  readonly perhapsReviewed?: readonly string[]
}

/** SI 2015/495: long-term foster placements. */
const longTermFosteringFrom = '2015-04-01'

/** The regime of a placement on a day: exactly one holds on each day that it runs. */
export function visitRegimeOn(
  { legal, reviews }: RegimeFacts,
  placement: OwnPlacement,
  day: string,
): VisitRegime {
  const { value, start } = placement
  const basis = legalBasisOn(legal, day)
  if (withParents(value) && isInCare(basis) !== false) {
    // Weekly under both to the first review; after it the interim order asks for a visit every four weeks, not six.
    const reviewed = firstReviewIn(reviews, start) <= day
    const interim = basis === undefined || basis === 'interim-care-order'
    if (beforeAssessment(value, start) && !(interim && reviewed)) return 'emergency-parents'
    if (interim) return 'temporary-carer'
    if (basis === 'care-order') return 'care-order-parents'
  }
  if (temporarilyApproved(value, day)) return 'temporary-carer'
  if (isInCare(basis) === true && arrangedByAnother(value)) return 'other-arranger'
  if (day <= firstYearEnds(placement)) return 'first-year'
  if (fewerVisitsAgreedFrom(value) <= day) return 'long-term-foster'
  return value.intendedUntil18 === true ? 'until-18' : 'later'
}

/** The days on which the regime of a placement, or the limit of that regime, may change, beside changes of legal status. */
export function regimeChanges(
  facts: Pick<RegimeFacts, 'reviews' | 'perhapsReviewed'>,
  placement: OwnPlacement,
): string[] {
  const { value, start } = placement
  const { temporary, withParents } = value.approval ?? {}
  return [
    firstReviewIn(facts.reviews, start),
    perhapsReviewedFrom(facts, start),
    temporary?.from,
    temporary?.fullApprovalOn,
    approvalRanOutFrom(value),
    withParents?.decidedOn,
    fewerVisitsAgreedFrom(value),
    firstDayAfterFirstYear(placement),
  ].filter((day): day is string => day !== undefined && day !== never)
}

/** Later than every day. */
const never = '~'

/** The first review held since a placement began: visits are weekly up to it under two of the regimes. */
export const firstReviewIn = (reviews: readonly Located<Review>[], start: string): string =>
  reviews.find(({ value: { heldOn = '' } }) => heldOn >= start)?.value.heldOn ?? never

/** The first day since a placement began on which a review may have been held of which nobody entered it. */
export function perhapsReviewedFrom(
  { perhapsReviewed = [] }: Pick<RegimeFacts, 'perhapsReviewed'>,
  start: string,
): string {
  let first = never
  for (const day of perhapsReviewed) if (day === '' || day >= start) first = earlier(first, later(day, start))
  return first
}

/** The last day of the first year of a placement: the day on which it began is not counted. */
export const firstYearEnds = ({ start }: OwnPlacement): string => lastDayOf({ months: 12 }, start)

const firstDayAfterFirstYear = (placement: OwnPlacement) => lastDayOf({ days: 1 }, firstYearEnds(placement))

/**
 * Where nobody says so, an assessment that was complete only after the placement began shows it.
 *
 * @param start The day from which the time limits of the placement run.
 */
export function beforeAssessment({ approval }: Placement, start: string): boolean {
  const { beforeAssessment, assessedOn } = approval?.withParents ?? {}
  return beforeAssessment ?? (assessedOn !== undefined && assessedOn > start)
}

/** Approval for a time counts until full approval is on record: when it runs out, nothing has made the home any safer. */
function temporarilyApproved({ approval, section22C }: Placement, day: string): boolean {
  const temporary = approval?.temporary
  if (temporary === undefined || section22C === 'parents') return false
  return (temporary.from ?? '') <= day && day < earlier(never, temporary.fullApprovalOn)
}

/** A first approval for a time cannot last longer: reg 24. */
const longestApproval = { days: 16 * 7 }

/**
 * The day from which approval for a time had run out, with no full approval on record: whether it was given is not known. Where
 * nobody entered its last day, it ran out with the longest time it can have. While a refusal is under review, the approval goes on.
 */
export function approvalRanOutFrom({ approval, from: placedOn }: Placement): string | undefined {
  const { temporary } = approval ?? {}
  if (temporary === undefined || temporary.fullApprovalOn !== undefined) return undefined
  const { from = placedOn, until, extendedUntil, extensionGround } = temporary
  const longest = from === undefined ? undefined : lastDayOf(longestApproval, from)
  const last = extendedUntil ?? (extensionGround === 'decision-under-review' ? undefined : (until ?? longest))
  return last === undefined ? undefined : lastDayOf({ days: 1 }, last)
}

const arrangedByAnother = ({ arrangedByAnother }: Placement) => saysWhy(arrangedByAnother)

/** The day from which visits six months apart were agreed; `never` where they were not. */
function fewerVisitsAgreedFrom({ approval }: Placement): string {
  const { designatedOn, childAgreesToFewerVisits, childAgreedOn } = approval?.longTermFostering ?? {}
  if (designatedOn === undefined || childAgreesToFewerVisits !== true) return never
  return later(later(designatedOn, childAgreedOn), longTermFosteringFrom)
}
