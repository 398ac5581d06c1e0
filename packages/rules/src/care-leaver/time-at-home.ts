import { addMonths } from '@open-care-plan/model'
import { later } from '../timetable/period.ts'
import type { CareLeaverStanding } from './category.ts'

/** A time with a parent or another person with parental responsibility, without a break. */
export interface AtHome {
  readonly from: string
  /** The day on which it ended; left out while it runs. */
  readonly to?: string | undefined
}

/** SI 2010/2571 reg 3. The six months may begin before being looked after ends. */
const settledMonths = 6

/** What somebody is who was eligible and left care on a day: relevant, unless settled at home for six months or more. */
export function afterLeaving(
  left: string,
  atHome: readonly AtHome[] | undefined,
  asAt: string,
): CareLeaverStanding {
  if (atHome === undefined) return { category: 'unknown', missing: 'atHome' }
  let since = left
  for (const { from, to } of atHome) {
    const settledOn = addMonths(from, settledMonths)
    if (from > asAt || settledOn > asAt) continue
    if (to === undefined || to > asAt) return { category: 'qualifying', from: later(left, settledOn) }
    if (settledOn <= to) since = later(since, to)
  }
  return { category: 'relevant', from: since }
}
