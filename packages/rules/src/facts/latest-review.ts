import type { Review } from '@open-care-plan/model'
import type { RuleContext, Verdict } from '../engine/rule.ts'
import { notApplicable, unknown } from '../engine/verdicts.ts'
import { notJudgedOn, regulationsFrom } from '../timetable/judged-days.ts'
import type { Located } from './located.ts'
import { beforeAnyReview, noReviewYet, reviewRecord } from './review-record.ts'

/** A review that was held, with its day. */
export interface HeldReview extends Located<Review> {
  readonly on: string
}

/** Asked by every rule about the latest review, where the record does not say whether there was one. */
export const latestReviewMessages = {
  reviews: 'Enter the reviews that have been held, each with its day, or record that there were none',
} as const

/** The latest review held in this time in care; where there is none to be judged, what a rule says instead. */
export function latestReview(
  context: Pick<RuleContext, 'plan' | 'facts' | 'asAt' | 'workingDays'>,
  lawFrom = regulationsFrom,
): HeldReview | Verdict {
  const { plan, facts, asAt } = context
  const latest = facts.reviews.at(-1)
  if (latest === undefined) {
    if (beforeAnyReview(context)) return notApplicable(noReviewYet)
    return mayHaveBeenHeld(plan, asAt, facts.lookedAfterFrom)
      ? unknown('/reviews', {}, 'reviews')
      : notApplicable('No review has been held in this time in care')
  }
  const on = latest.value.heldOn as string
  if (on < lawFrom) return notApplicable('The last review was held before this was law')
  if (notJudgedOn(plan.legal, on) !== undefined) {
    return notApplicable('The last review was held while other rules applied')
  }
  return { value: latest.value, path: latest.path, on }
}

/** Nobody keeps the list; or one of the reviews has no day, or has a planned day that has passed. */
function mayHaveBeenHeld(plan: RuleContext['plan'], asAt: string, since = ''): boolean {
  if (plan.reviews === undefined) return true
  const { planned, undatedPath } = reviewRecord(plan, asAt)
  return undatedPath !== undefined || planned.some(({ on }) => since <= on && on < asAt)
}
