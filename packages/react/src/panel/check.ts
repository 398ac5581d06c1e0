import type { Report } from '@open-care-plan/model'
import type { StepAdvice } from './notes.ts'

/**
 * What a check says of a record: a report of `checkCarePlan` with its 18 points, or that of another record, as of
 * `checkPathwayPlan`, which has none.
 */
export type CheckReport = Pick<Report, 'readable' | 'findings'> &
  Partial<Pick<Report, 'checklist'>> & {
    /** What `assessSteps` says of the same record: the letters beside each outcome and action. */
    readonly steps?: readonly StepAdvice[]
  }

/**
 * Checks a record, here, in a worker or on a server: `(record) => checkCarePlan(record, { asAt })`. It may take its time; while
 * it does the last report stays. It never decides whether a record may be saved.
 */
export type Check<Value extends object = object> = (
  record: Value,
  setting: CheckSetting,
) => CheckReport | undefined | Promise<CheckReport | undefined>

export interface CheckSetting {
  /** The authority’s profile, as the form was given it. */
  readonly profile?: unknown
  /** Aborted when a later check has begun. */
  readonly signal: AbortSignal
}
