/** A box of a date or a time. */
export type DatePart = 'day' | 'month' | 'year'
export type TimePart = 'hour' | 'minute'
export type Part = DatePart | TimePart

/** What stands in the boxes, letter for letter. */
export interface DateText {
  readonly day: string
  readonly month: string
  readonly year: string
}

export interface DateTimeText extends DateText {
  readonly hour: string
  readonly minute: string
  /** What stands after the minutes and is not asked for: seconds and offset from UTC, as `:00Z`. Empty where nothing came. */
  readonly rest: string
}

/** Boxes that say nothing, and boxes that say what cannot be. */
interface PartProblems<Name extends Part = Part> {
  readonly missing: readonly Name[]
  readonly wrong: readonly Name[]
}

/** What boxes say: nothing, a value to keep, or what is not one yet. */
export type Reading<Name extends Part = Part> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string }
  | ({ readonly kind: 'unread' } & PartProblems<Name>)

/** Whether nothing but spaces was typed. */
export const isBlank = (text: string): boolean => text.trim() === ''
