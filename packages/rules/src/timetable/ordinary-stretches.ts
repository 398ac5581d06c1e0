import type { LegalPosition } from '@open-care-plan/model'
import { notJudgedOn, regulationsFrom } from './judged-days.ts'
import { type Limit, type Stretch, stretchesOf } from './stretches.ts'

/** The days that are cut into stretches. */
interface Days {
  readonly from: string
  /** The day on which they ended; undefined where they run on. */
  readonly endedOn?: string | undefined
  /** The day of the check: what changes after it has not changed. */
  readonly asAt: string
}

/**
 * The limit of each day, with the days left unjudged on which the ordinary rules did not apply. `changes` are the days on which
 * the limit itself may change.
 */
export function ordinaryStretches<K extends string>(
  legal: LegalPosition | undefined,
  { from, endedOn, asAt }: Days,
  changes: readonly string[],
  limitOn: (day: string) => Limit<K>,
): Stretch<K>[] {
  const statuses = (legal?.statuses ?? []).flatMap((status) => [status.from, status.to])
  const known = [regulationsFrom, ...statuses, ...changes].filter((day) => day !== undefined && day <= asAt)
  return stretchesOf(from, endedOn, known, (day) =>
    notJudgedOn(legal, day) === undefined ? limitOn(day) : undefined,
  )
}
