import { addDays, birthday, type CarePlanRecord } from '@open-care-plan/model'
import type { RuleContext } from '../engine/rule.ts'
import { earlier, lastDayOf } from '../timetable/period.ts'
import { sittingsOf } from './review-sittings.ts'

/** What the list of reviews says beside those that were held. */
export interface ReviewRecord {
  /** Whether a list of reviews is kept at all. */
  readonly kept: boolean
  /** The place of the first review that has neither the day it was held nor the day it is planned for. */
  readonly undatedPath: string | undefined
  /** Reviews with a planned day and none on which they were held, in the order of the list. */
  readonly planned: readonly { readonly on: string; readonly path: string }[]
}

/** Reads the list of reviews for what is planned and what has no date. A review held after the day is only planned on it. */
export function reviewRecord({ reviews }: CarePlanRecord, asAt: string): ReviewRecord {
  const planned: { on: string; path: string }[] = []
  let undatedPath: string | undefined
  for (const [at, { heldOn, plannedFor }] of (reviews ?? []).entries()) {
    if (heldOn !== undefined && heldOn <= asAt) continue
    const on = heldOn ?? plannedFor
    if (on !== undefined) planned.push({ on, path: `/reviews/${at}` })
    else undatedPath ??= `/reviews/${at}/heldOn`
  }
  return { kept: reviews !== undefined, undatedPath, planned }
}

/** More days than 20 working days ever are. */
const enoughDays = 40

/** Whether nobody has begun a list of reviews, and the first one is not due yet: there is nothing to enter. */
export function beforeAnyReview({
  plan,
  facts: { lookedAfterFrom },
  asAt,
  workingDays,
}: Pick<RuleContext, 'plan' | 'facts' | 'asAt' | 'workingDays'>): boolean {
  if (plan.reviews !== undefined || lookedAfterFrom === undefined) return false
  return asAt <= addDays(lookedAfterFrom, enoughDays) && asAt <= workingDays.add(lookedAfterFrom, 20)
}

/**
 * Whether the child is eighteen, or is recorded to be looked after no longer, by the day on which the next review is due at the
 * latest: then none need be held (SI 2010/959 reg 33).
 */
export function endsFirst({
  plan: { child, legal },
  facts: { reviews, lookedAfterFrom },
  asAt,
  workingDays,
}: Pick<RuleContext, 'plan' | 'facts' | 'asAt' | 'workingDays'>): boolean {
  const { dateOfBirth } = child
  const adultOn = dateOfBirth === undefined ? undefined : birthday(dateOfBirth, 18)
  const endsOn = earlier(adultOn ?? never, legal?.lookedAfterUntil)
  const last = reviews.at(-1)?.value.heldOn
  if (last !== undefined)
    return endsOn <= lastDayOf({ months: sittingsOf(reviews).length === 1 ? 3 : 6 }, last)
  if (lookedAfterFrom === undefined || asAt > addDays(lookedAfterFrom, enoughDays)) return false
  return endsOn <= workingDays.add(lookedAfterFrom, 20)
}

const never = '~'

/** Why the rules on what comes of a review say nothing until then. */
export const noReviewYet = 'No review has had to be held yet, and none is recorded'

/** The next review that is planned, the earliest from a day on. */
export const nextPlanned = ({ planned }: ReviewRecord, asAt: string) =>
  planned.filter(({ on }) => on >= asAt).sort((a, b) => (a.on < b.on ? -1 : 1))[0]

/** The day of the first review held on a day or after it. */
export const firstReviewFrom = ({ reviews }: RuleContext['facts'], from: string): string | undefined =>
  reviews.find(({ value: { heldOn = '' } }) => heldOn >= from)?.value.heldOn
