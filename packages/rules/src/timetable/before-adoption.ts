import type { Placement } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { notApplicable, unknown } from '../engine/verdicts.ts'
import { byDate, located } from '../facts/located.ts'
import { isPlacedForAdoption, isPlacedForAdoptionOn, undatedAdoptions } from '../facts/placed-for-adoption.ts'
import { forAdoption } from '../facts/placement-plan.ts'
import { earlier } from './period.ts'

type Placements = readonly Placement[] | undefined

/** A time limit that runs from a day, as SI 2010/959 sets it. */
interface LimitFrom {
  readonly from: string
  /** The last day, where the time runs from a day. */
  readonly lastDay: (from: string) => string
  /** The day on which the thing was done or, if it was not, the day of the check. */
  readonly end: string
}

/**
 * The day from which the time is counted. SI 2010/959 does not apply to a child placed for adoption (reg 3), and after a return
 * its time is counted anew. Undefined where the child was placed before it was over, and had not come back by the end.
 */
export function countedAfterAdoption(
  placements: Placements,
  { from, lastDay, end }: LimitFrom,
): string | undefined {
  let counted = from
  for (const { value } of byDate(located(placements, '/placements'), (placement) => placement.from)) {
    const { from: began = '', to, planned } = value
    if (planned === true || !isPlacedForAdoption(value)) continue
    if (began > earlier(lastDay(counted), end) || (to !== undefined && to <= counted)) continue
    if (to === undefined || to > end) return undefined
    counted = to
  }
  return counted
}

/**
 * What is said of the limit where nobody entered when a placement for adoption began: it may have begun before the last day. The
 * rule needs a message `adoptionBegan`.
 */
export function unlessForAdoption(verdict: Verdict, placements: Placements, asAt: string): Verdict {
  const { kind, data } = verdict
  if (kind === 'due') {
    return placements?.some((one) => isPlacedForAdoptionOn(one, asAt, asAt)) === true
      ? notApplicable(forAdoption)
      : verdict
  }
  if (kind !== 'late' && kind !== 'overdue') return verdict
  const perhaps = undatedAdoptions(placements, asAt).find(
    ({ from, to }) => from <= String(data.dueOn) && String(data.from) < to,
  )
  return perhaps === undefined ? verdict : unknown(perhaps.path, data, 'adoptionBegan')
}
