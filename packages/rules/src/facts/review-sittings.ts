import type { Review } from '@open-care-plan/model'
import type { Located } from './located.ts'

/** One review, with each entry of it: the day it was first held, and the days to which it was adjourned. */
export type ReviewSittings = readonly [Located<Review>, ...Located<Review>[]]

/**
 * The reviews as they are counted, from those held, the earliest first. Entries of one day are one review, entered twice; and one
 * held on the day to which the one before it was adjourned is the rest of that.
 */
export function sittingsOf(held: readonly Located<Review>[]): ReviewSittings[] {
  const reviews: [Located<Review>, ...Located<Review>[]][] = []
  for (const one of held) {
    const last = reviews.at(-1)
    const on = one.value.heldOn
    if (last?.some(({ value }) => value.heldOn === on || value.adjournedUntil === on)) last.push(one)
    else reviews.push([one])
  }
  return reviews
}
