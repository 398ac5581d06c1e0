import type { PathwayPlan } from '@open-care-plan/model'
import type { ReviewRecord } from './review-record.ts'

/** The reviews of a pathway plan as they stand on a day. */
export interface PathwayReviews extends ReviewRecord {
  /** Held by the day, the earliest first. */
  readonly held: readonly { readonly on: string; readonly path: string }[]
  /** Asked for by the day, not held, and not planned for a day to come. */
  readonly waiting: readonly { readonly askedForOn: string; readonly path: string }[]
}

/** Reads the list of reviews. One that is held after the day is only planned on it. */
export function pathwayReviews(reviews: NonNullable<PathwayPlan['reviews']>, asAt: string): PathwayReviews {
  const held: { on: string; path: string }[] = []
  const planned: { on: string; path: string }[] = []
  const waiting: { askedForOn: string; path: string }[] = []
  let undatedPath: string | undefined
  for (const [at, { on, plannedFor, askedForOn }] of reviews.entries()) {
    const path = `/reviews/${at}`
    if (on !== undefined && on <= asAt) {
      held.push({ on, path })
      continue
    }
    const day = on ?? plannedFor
    if (askedForOn !== undefined && askedForOn <= asAt && (day ?? '') < asAt)
      waiting.push({ askedForOn, path })
    if (day !== undefined) planned.push({ on: day, path })
    else if (askedForOn === undefined) undatedPath ??= `${path}/on`
  }
  return { kept: true, undatedPath, planned, waiting, held: held.sort((a, b) => (a.on < b.on ? -1 : 1)) }
}
