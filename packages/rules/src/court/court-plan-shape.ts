import type { Citation } from '@open-care-plan/model'

/** One thing that the record says, with the place where it says it. */
export interface CourtPlanLine {
  /** JSON Pointer into the record. */
  readonly path: string
  /** What it is, as the model calls it. */
  readonly label: string
  /** The words of the record as they are: dates as `YYYY-MM-DD`, codes as the labels of their lists. */
  readonly text: string
}

/** What belongs together: one option, one person, one hearing. */
export interface CourtPlanEntry {
  readonly path: string
  readonly lines: readonly CourtPlanLine[]
}

/** Something that the plan for the court has to say, and the record does not. */
export interface CourtPlanGap {
  /** Where it would stand. */
  readonly path: string
  /** What to do about it. */
  readonly message: string
}

/** One matter of a section. */
export interface CourtPlanPart {
  readonly id: string
  readonly title: string
  /** What asks for it; empty where it is there for the reader. */
  readonly restsOn: readonly Citation[]
  readonly entries: readonly CourtPlanEntry[]
  readonly missing: readonly CourtPlanGap[]
}

/** One of the five sections. */
export interface CourtPlanSection {
  /** 1 to 5. */
  readonly number: number
  readonly id: 'aim' | 'needs' | 'views' | 'placement' | 'management'
  readonly title: string
  readonly parts: readonly CourtPlanPart[]
}

/** What a plan for the court needs, from the record. */
export interface CourtPlanProjection {
  /** The record it was taken from. */
  readonly planId: string
  readonly revision?: number
  readonly asAt: string
  /** The proceedings it is for; absent where none are recorded. */
  readonly proceedings?: { readonly id: string; readonly path: string }
  readonly sections: readonly CourtPlanSection[]
  /** What is missing in all sections together, each place and message once. */
  readonly missing: readonly CourtPlanGap[]
}
