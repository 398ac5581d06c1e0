import type { Report } from '@open-care-plan/model'

/**
 * Checks a record, here, in a worker or on a server: `(record) => checkCarePlan(record, { asAt })`. It may take its time; while
 * it does the last report stays. It never decides whether a record may be saved.
 */
export type Check<Value extends object = object> = (
  record: Value,
  setting: CheckSetting,
) => Report | undefined | Promise<Report | undefined>

export interface CheckSetting {
  /** The authority’s profile, as the form was given it. */
  readonly profile?: unknown
  /** Aborted when a later check has begun. */
  readonly signal: AbortSignal
}
