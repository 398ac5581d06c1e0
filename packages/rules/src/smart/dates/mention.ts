import type { Expression, Lean } from './expression.ts'

/**
 * What a date in a text is. A `deadline` is an end or a due date; a `day` one on which something happens; `first` the first time of
 * what is done again and again: these three bind an outcome to time. A `start` has no end; a `past` day went by before the plan was
 * written; an `impossible` one is in no calendar (31 February); a `birth` is when somebody was born; `background` belongs to a reason
 * and not to the plan. `review` is a review without a date, `season`, `repeat` (how often), `length` (of a course) and `vague` ("as soon as possible") are words of time that no
 * calendar holds.
 */
export type DateKind =
  | 'deadline'
  | 'day'
  | 'first'
  | 'start'
  | 'past'
  | 'impossible'
  | 'birth'
  | 'background'
  | 'review'
  | 'season'
  | 'repeat'
  | 'length'
  | 'vague'

/** A date found in a text, by the numbers of its words. */
export interface Mention {
  readonly kind: DateKind
  readonly what: Expression
  /** First word of the date with what it is for ("by"), first word of the date itself, and the word after its last. */
  readonly from: number
  readonly first: number
  readonly last: number
  /** Whether the day that is named is itself too late: "before Friday". */
  readonly before: boolean
  /** Where no year was said: the next such day, the one that is nearest, or the one that went by last. */
  readonly lean: Lean
}

export const binds = (kind: DateKind): boolean => kind === 'deadline' || kind === 'day' || kind === 'first'

/** Words of time that are no date, from one word to another. */
export const noDate = (kind: DateKind, first: number, last: number): Mention => ({
  kind,
  what: { type: 'none' },
  from: first,
  first,
  last,
  before: false,
  lean: 'ahead',
})
