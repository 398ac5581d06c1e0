import type { Agreement, CarePlanRecord } from '@open-care-plan/model'
import { notAfter } from './by-day.ts'
import { allOfLastDay, type Located, lastByDate, located } from './located.ts'

/** What was recorded by a day of who agreed to the plan; undefined where nobody keeps it. */
export const agreementsBy = ({ state }: CarePlanRecord, day: string): Located<Agreement>[] | undefined =>
  state?.agreements === undefined
    ? undefined
    : located(state.agreements, '/state/agreements').filter(({ value }) => notAfter(value.on, day))

/**
 * The last of several: somebody may agree to one revision and not to the next. Of one day the last by id. Where none has a day
 * nobody can say which came last: one that says yes counts, so that its day is asked for.
 */
export function latest(agreements: readonly Located<Agreement>[]): Located<Agreement> | undefined {
  const ofLastDay = allOfLastDay(agreements, ({ on }) => on)
  const undated = ofLastDay.filter(({ value: { on, agreed } }) => on === undefined && agreed === 'yes')
  return lastByDate(undated.length > 0 ? undated : ofLastDay, ({ on }) => on)
}
