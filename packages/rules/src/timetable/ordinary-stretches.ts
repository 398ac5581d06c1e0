import type { LegalPosition, Placement } from '@open-care-plan/model'
import { isPlacedForAdoption, isPlacedForAdoptionOn, undatedAdoptions } from '../facts/placed-for-adoption.ts'
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
 * placed for adoption. Where it is not known whether the child was placed for adoption by a day, its limit is in doubt
 * (`adoptionBegan`). `changes` are the days on which the limit itself may change.
 */
export function ordinaryStretches<K extends string>(
  { legal, placements = [] }: Setting,
  { from, endedOn, asAt }: Days,
  changes: readonly string[],
  limitOn: (day: string) => Limit<K>,
): Stretch<K>[] {
  const statuses = (legal?.statuses ?? []).flatMap((status) => [status.from, status.to])
  const forAdoption = placements.filter(isPlacedForAdoption)
  const undated = undatedAdoptions(placements, asAt)
  const stays = [...forAdoption, ...undated].flatMap((stay) => [stay.from, stay.to])
  const known = [regulationsFrom, ...statuses, ...stays, ...changes].filter(
    (day) => day !== undefined && day <= asAt,
  )
  return stretchesOf(from, endedOn, known, (day) => {
    if (notJudgedOn(legal, day) !== undefined) return undefined
    if (forAdoption.some((one) => isPlacedForAdoptionOn(one, day, asAt))) return undefined
    const limit = limitOn(day)
    return undated.some((one) => one.from <= day && day < one.to) ? { ...limit, doubt: adoptionBegan } : limit
  })
}

/** The name of the message that asks for the first day of a placement for adoption. */
const adoptionBegan = 'adoptionBegan'

/** Where to enter that day. */
export const adoptionDoubts = (placements: readonly Placement[] | undefined, asAt: string) =>
  Object.fromEntries(
    undatedAdoptions(placements, asAt)
      .slice(0, 1)
      .map(({ path }) => [adoptionBegan, { path, judge: false }]),
  )
