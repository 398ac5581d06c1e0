import type { Period } from './period.ts'

/** How often something has to be done while a stretch of days lasts. */
export interface Limit<K extends string> {
  /** Which rule it is a limit of. */
  readonly key: K
  /** Not more than this after the last time. */
  readonly within: Period
  /** Not more than this after the stretch began, where the last time was before it. */
  readonly entry?: Period
  /** Where it is not settled which of two limits holds: the longer one. */
  readonly atMost?: Period
  /** Why it is not settled which limit holds or, without a longer one, whether any does: the name of the message that says what to do. */
  readonly doubt?: string
}

/** Days on which one limit holds. */
export interface Stretch<K extends string> {
  /** The first day. */
  readonly from: string
  /** The first day after it; undefined where it runs on. */
  readonly to: string | undefined
  /** Undefined where these days are not judged. */
  readonly limit: Limit<K> | undefined
}

/** Cuts a span of days where the limit may change, and asks of the first day of each piece which limit holds. */
export function stretchesOf<K extends string>(
  from: string,
  to: string | undefined,
  changes: readonly (string | undefined)[],
  limitOn: (day: string) => Limit<K> | undefined,
): Stretch<K>[] {
  const inside = changes.filter(
    (day): day is string => day !== undefined && day > from && (to === undefined || day < to),
  )
  const starts = [from, ...[...new Set(inside)].sort()]
  return starts.map((day, at) => ({ from: day, to: starts[at + 1] ?? to, limit: limitOn(day) }))
}
