import type { Review } from '@open-care-plan/model'
import type { RuleContext, Verdict } from '../engine/rule.ts'
import { judge, notApplicable } from '../engine/verdicts.ts'
import { type Located, said } from '../facts/located.ts'
import { sittingsOf } from '../facts/review-sittings.ts'
import { dutyVerdict } from './duty.ts'
import { notJudgedOn } from './judged-days.ts'

/** Something that guidance wants done some days before each review. */
interface BeforeReview {
  /** The day it was done, as the review has it. */
  readonly field: 'workerAndIroInTouchOn' | 'reportsReadyOn'
  /** The last day for it, from the day of the review. */
  readonly lastDay: (reviewOn: string) => string
}

/**
 * What a rule says of something that comes before each review held in this time in care, and before the next one planned. The
 * duty runs backwards: `from` is the day of the review, and `dueOn` lies before it. Messages: `due`, `late`, `overdue`,
 * `unknown`, `early` for a review that was called early, and `old` for what was done before the review before it.
 *
 * Of several held reviews without the date only the last is asked about, unless the whole timetable is wanted.
 */
export function beforeReviews(context: RuleContext, what: BeforeReview): Verdict | readonly Verdict[] {
  const { plan, asAt, facts, whole } = context
  const verdicts: Verdict[] = []
  let judged = false
  const look = (review: Review, reviewOn: string, path: string): Verdict | undefined => {
    if (notJudgedOn(plan.legal, reviewOn) !== undefined) return undefined
    const dueOn = what.lastDay(reviewOn)
    if (!couldBeDone(review, dueOn, facts.lookedAfterFrom)) return undefined
    judged = true
    const doneOn = review[what.field]
    const heldOn = doneOn === undefined ? undefined : heldBetween(doneOn, reviewOn, context)
    if (doneOn !== undefined && heldOn !== undefined && heldOn <= dueOn) {
      return judge(`${path}/${what.field}`, { from: reviewOn, dueOn, doneOn, heldOn }, 'old')
    }
    if (whole !== true && doneOn !== undefined && doneOn <= dueOn && doneOn <= asAt) return undefined
    const isEarly = said(review.early) || review.earlyTrigger !== undefined
    const excuse = isEarly && review.earlySince === undefined ? 'early' : undefined
    const places = { path: `${path}/${what.field}`, guidance: true, excuse }
    return dutyVerdict({ from: reviewOn, dueOn, doneOn, kept: false }, asAt, places)
  }
  let lastUnknown: Verdict | undefined
  for (const { value, path } of facts.reviews) {
    const verdict = look(value, value.heldOn as string, path)
    if (verdict === undefined) continue
    if (whole !== true && verdict.kind === 'unknown') lastUnknown = verdict
    else verdicts.push(verdict)
  }
  if (lastUnknown !== undefined) verdicts.push(lastUnknown)
  const next = nextReview(context)
  const ofNext = next === undefined ? undefined : look(next.review, next.on, next.path)
  if (ofNext !== undefined) verdicts.push(ofNext)
  return judged ? verdicts : notApplicable('No review is on record before which there was time for it')
}

/** The day of the last review between a day and that of a review, if that is not the rest of it. */
function heldBetween(day: string, reviewOn: string, { facts: { reviews } }: RuleContext): string | undefined {
  const isBetween = ({ value: { heldOn = '' } }: Located<Review>) => day < heldOn && heldOn < reviewOn
  // Hardly any plan has one, and to look is quicker than to count the reviews.
  if (!reviews.some(isBetween)) return undefined
  const others = sittingsOf(reviews).filter(
    (sittings) =>
      !sittings.some(({ value }) => value.heldOn === reviewOn || value.adjournedUntil === reviewOn),
  )
  return others.flat().findLast(isBetween)?.value.heldOn
}

/** Not before the child was looked after, nor before an early review was called for. */
const couldBeDone = ({ earlySince }: Review, dueOn: string, lookedAfterFrom: string | undefined) =>
  !(lookedAfterFrom !== undefined && dueOn < lookedAfterFrom) &&
  !(earlySince !== undefined && dueOn < earlySince)

/** The review that is planned next, from the day of the check on. */
function nextReview({ plan: { reviews = [] }, asAt }: RuleContext) {
  let next: { review: Review; on: string; path: string } | undefined
  for (let at = 0; at < reviews.length; at++) {
    const review = reviews[at] as Review
    const on = review.heldOn ?? review.plannedFor
    if (on === undefined || on < asAt || review.heldOn === asAt) continue
    // Of two on one day the first by id, so that the order of the list is no matter.
    if (next === undefined || on < next.on || (on === next.on && review.id < next.review.id)) {
      next = { review, on, path: `/reviews/${at}` }
    }
  }
  return next
}
