/** The fields that may be typed beside an outcome or action. An empty one, or one that says nothing, adds nothing. */
export interface OutcomeFields {
  /** A name or role. */
  readonly who?: string
  readonly what?: string
  /** The day by which, as typed: a date or words. */
  readonly by?: string
  readonly measure?: string
  readonly baseline?: string
  readonly why?: string
}

/** What is known besides the words. All of it is optional; what is missing is taken as not known. */
export interface OutcomeContext {
  /** The child's age in whole years on the day of the plan. */
  readonly childAge?: number
  /** The part of the plan: `health`, `education`, `contact` … Any word is taken. */
  readonly domain?: string
  /** The need recorded beside the outcome. */
  readonly need?: string
  /** The day the plan is written, `YYYY-MM-DD`. Relative dates are counted from it. */
  readonly planDate?: string
  /** Days of reviews that are fixed, `YYYY-MM-DD`. */
  readonly reviewDates?: readonly string[]
  /** Terms of the child's school, where they are known; the usual terms of England otherwise. */
  readonly termDates?: readonly TermDates[]
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string
}

/** One term of a school year. */
export interface TermDates {
  readonly name: 'autumn' | 'spring' | 'summer'
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** First and last day of the half-term holiday. */
  readonly halfTerm?: { readonly from: string; readonly to: string }
}

/** What `assessOutcome` is asked about: an outcome or an action, as typed. */
export interface OutcomeInput {
  readonly text: string
  readonly structured?: OutcomeFields
  readonly context?: OutcomeContext
}
