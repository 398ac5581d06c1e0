import type { Placement } from '@open-care-plan/model'
import { later } from '../timetable/period.ts'
import { isTemporaryStay } from './temporary-stay.ts'

/** Whether the child is placed for adoption. The return has codes of its own for it. */
export const isPlacedForAdoption = ({ type }: Placement) =>
  type === 'A3' || type === 'A4' || type === 'A5' || type === 'A6'

/**
 * Whether a child lives in such a placement on a day: one that is only planned has not begun. One without a first day is known
 * to run on the day of the check alone.
 */
export const isPlacedForAdoptionOn = (placement: Placement, day: string, asAt: string): boolean => {
  const { from, to, planned } = placement
  const begun = from === undefined ? day === asAt : from <= day
  return begun && planned !== true && (to === undefined || day < to) && isPlacedForAdoption(placement)
}

/** A placement for adoption of which nobody entered the first day. */
export interface UndatedAdoption {
  /** The place of the day that is missing. */
  readonly path: string
  /** The first day on which it may have run: the placement before it, so far as one is known, was then over. */
  readonly from: string
  /** The first day on which it is known whether it runs: the day it ended, or the day of the check. */
  readonly to: string
}

/** On which days nobody can say whether the child was placed for adoption already. */
export function undatedAdoptions(placements: readonly Placement[] = [], asAt: string): UndatedAdoption[] {
  return placements.flatMap((placement, at) => {
    const { from, to = asAt, planned } = placement
    if (from !== undefined || planned === true || !isPlacedForAdoption(placement)) return []
    const until = to < asAt ? to : asAt
    const others = placements.filter((other) => other !== placement)
    return [{ path: `/placements/${at}/from`, from: lastChangeBy(others, until), to: until }]
  })
}

/** The last day by another on which a placement begun before it is known to have begun or ended; stays away from one do not count. */
function lastChangeBy(placements: readonly Placement[], day: string): string {
  let last = ''
  for (const placement of placements) {
    const { from = '', to = '', planned } = placement
    if (planned === true || from >= day || isTemporaryStay(placement)) continue
    last = to <= day ? later(last, later(from, to)) : later(last, from)
  }
  return last
}
