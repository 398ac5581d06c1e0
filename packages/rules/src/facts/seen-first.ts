import { happenedBy } from './by-day.ts'

/** What a placement, or the accommodation of a pathway plan, says of being seen before it was decided. */
export interface HomeToSee {
  readonly seenFirstOn?: string
  readonly decidedOn?: string
  /** The day it began: by then it was decided. */
  readonly from?: string
  /** It is proposed and has not begun, whatever the day it is to begin. */
  readonly planned?: boolean
}

/**
 * How that stands on a day: `seen` in time, on the day of the decision at the latest; seen `late`, only after it; `undecided` and
 * not seen yet; or `unrecorded`: it may have been decided, and no day of seeing it is on record.
 */
export type Seeing =
  | { readonly state: 'seen' | 'undecided' | 'unrecorded' }
  | { readonly state: 'late'; readonly seenOn: string; readonly decidedOn: string }

/** Reads it. Why it was not seen is for the caller to look at. */
export function seeing({ seenFirstOn, decidedOn, from, planned = false }: HomeToSee, asAt: string): Seeing {
  const start = planned ? undefined : from
  const decided = decidedOn === undefined || (start !== undefined && start < decidedOn) ? start : decidedOn
  const stillOpen = decided === undefined ? planned : decided > asAt
  if (!happenedBy(seenFirstOn, asAt)) return { state: stillOpen ? 'undecided' : 'unrecorded' }
  return stillOpen || decided === undefined || seenFirstOn <= decided
    ? { state: 'seen' }
    : { state: 'late', seenOn: seenFirstOn, decidedOn: decided }
}
