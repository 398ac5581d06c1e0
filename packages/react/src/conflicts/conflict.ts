import type { Writing } from '../record/author.ts'
import type { Place } from '../record/place.ts'

/** One answer that two people, or two tabs, changed in different ways. It waits for someone to choose. */
export interface Conflict {
  /** Unique among the conflicts of a record: its place, and a number where there is more than one at that place. */
  readonly id: string
  readonly place: Place
  /** `order`: both moved the items of a list; the values are their ids or values, in order. */
  readonly kind: 'value' | 'order'
  /** What stood there before either of them changed it. Undefined where nothing did. */
  readonly base?: unknown
  /** What this form has there. Undefined where it was taken out. */
  readonly mine?: unknown
  /** What the other has there. Undefined where they took it out. */
  readonly theirs?: unknown
  readonly mineWritten?: Writing
  readonly theirsWritten?: Writing
  /** Of an item that they still have: the ids before it in their list, the nearest first. */
  readonly after?: readonly string[] | 'start'
}

export type Choice = 'mine' | 'theirs' | 'both'
