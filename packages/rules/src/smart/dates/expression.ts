import type { NamedDay } from './calendar/named-days.ts'
import type { TermName } from './calendar/usual-terms.ts'

/** Which part of a stretch is meant: "the end of October", "mid-November", "start of term". */
export type Part = 'whole' | 'start' | 'early' | 'middle' | 'late' | 'end'

/** One of what a stretch is made of: "the first Monday in October", "the last week of term". The ordinal -1 is the last. */
export interface Piece {
  readonly unit: 'day' | 'week' | 'weekday' | 'half'
  readonly ordinal: number
  /** 1 for Monday; 0 where the unit is another. */
  readonly weekday: number
}

/** `this`, `next` or `last` before a stretch, where it was said. */
export type Move = 'this' | 'next' | 'last' | 'none'

/** Where no year was said: the next such day, the nearest, one that has probably gone by, or the last that went by. */
export type Lean = 'ahead' | 'near' | 'likely' | 'back'

/** What a period is counted in: "within 20 working days". */
export type Unit =
  | 'hour'
  | 'day'
  | 'working day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'term'
  | 'half term'

/** What a date expression says, before it is put on a calendar. A year of 0 was not said. */
export type Expression =
  /** `week` where a whole week is meant, by its first day ("w/c") or by its last ("w/e"). `weekday` 0 was not said. */
  | {
      readonly type: 'day'
      readonly year: number
      readonly month: number
      readonly day: number
      readonly weekday: number
      readonly week: 'none' | 'from' | 'to'
    }
  | {
      readonly type: 'month'
      readonly year: number
      readonly month: number
      readonly part: Part
      readonly move: Move
    }
  /** "the 9th". */
  | { readonly type: 'day of month'; readonly day: number }
  /** A year of the calendar, "2027". */
  | { readonly type: 'year'; readonly year: number; readonly part: Part }
  | { readonly type: 'weekday'; readonly weekday: number; readonly move: Move }
  /** Days from today: 0 today, 1 tomorrow. */
  | { readonly type: 'near'; readonly days: number }
  | {
      readonly type: 'stretch'
      readonly of: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'school year' | 'tax year'
      /** The year in which it begins, where that was said: "2026/27". */
      readonly year: number
      readonly part: Part
      readonly move: Move
    }
  /** A length counted from the day of the plan, from an event whose day is not said, from a date, or from its end (`after`). */
  | {
      readonly type: 'length'
      readonly count: number
      readonly unit: Unit
      readonly from: 'plan' | 'event' | Expression
      readonly after?: true
    }
  /** `half` 1 or 2: the first or second half of the term. Season undefined: "the end of term". */
  | {
      readonly type: 'term'
      readonly season: TermName | undefined
      readonly year: number
      readonly part: Part
      readonly move: Move
      readonly half: 0 | 1 | 2
    }
  | {
      readonly type: 'half term'
      readonly season: TermName | undefined
      readonly year: number
      readonly part: Part
      readonly move: Move
    }
  | {
      readonly type: 'holiday'
      readonly which: 'christmas' | 'easter' | 'summer' | undefined
      readonly year: number
      readonly part: Part
      readonly move: Move
    }
  | { readonly type: 'named'; readonly name: NamedDay; readonly year: number; readonly move: Move }
  /** The day on which somebody reaches an age; of the child unless the words name another. */
  | { readonly type: 'age'; readonly years: number; readonly months: number }
  | { readonly type: 'birthday' }
  /** School years from one to another, Reception being 0: Key Stage 3 is 7 to 9. */
  | { readonly type: 'school years'; readonly first: number; readonly last: number; readonly part: Part }
  | { readonly type: 'review' }
  | ({ readonly type: 'piece'; readonly of: Expression } & Piece)
  /** Words about time that are no date. */
  | { readonly type: 'none' }
