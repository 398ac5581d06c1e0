import type { LegalPosition, Placement } from '@open-care-plan/model'
import { isPlacedForAdoption, isPlacedForAdoptionOn } from '../facts/placement-plan.ts'
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

/** What decides whether the ordinary rules apply on a day. */
interface Setting {
  readonly legal?: LegalPosition | undefined
  readonly placements?: readonly Placement[] | undefined
}

/**
 * The limit of each day, with the days left unjudged on which the ordinary rules did not apply: on remand, in short breaks and
 * placed for adoption. `changes` are the days on which
 * the limit itself may change.
 */
export function ordinaryStretches<K extends string>(
  { legal, placements = [] }: Setting,
  { from, endedOn, asAt }: Days,
  changes: readonly string[],
  limitOn: (day: string) => Limit<K>,
): Stretch<K>[] {
  const statuses = (legal?.statuses ?? []).flatMap((status) => [status.from, status.to])
  const forAdoption = placements.filter(isPlacedForAdoption)
  const stays = forAdoption.flatMap((placement) => [placement.from, placement.to])
  const known = [regulationsFrom, ...statuses, ...stays, ...changes].filter(
    (day) => day !== undefined && day <= asAt,
  )
  return stretchesOf(from, endedOn, known, (day) =>
    notJudgedOn(legal, day) === undefined && !forAdoption.some((one) => isPlacedForAdoptionOn(one, day))
      ? limitOn(day)
      : undefined,
  )
}
