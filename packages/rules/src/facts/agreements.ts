import { type Agreement, addMonths, type CarePlanRecord } from '@open-care-plan/model'
import { earlier } from '../timetable/period.ts'
import { notAfter } from './by-day.ts'
import { allOfLastDay, type Located, lastByDate, located } from './located.ts'

/** What was recorded by a day of who agreed to the plan; undefined where nobody keeps it. */
export const agreementsBy = ({ state }: CarePlanRecord, day: string): Located<Agreement>[] | undefined =>
  state?.agreements === undefined
    ? undefined
    : located(state.agreements, '/state/agreements').filter(({ value }) => notAfter(value.on, day))

/** Agreement may be sought while a plan is written, and before the child moves; what is older was about something else. */
const monthsAhead = 3

/**
 * Whether somebody agreed long before there was a plan to agree to: before the child became looked after and before the first plan
 * of this time in care was ready. False where one of the days is not known.
 */
export function isBeforePlan({ on }: Agreement, { state, legal }: CarePlanRecord): boolean {
  const { preparedOn } = state ?? {}
  const { lookedAfterFrom } = legal ?? {}
  if (on === undefined || preparedOn === undefined || lookedAfterFrom === undefined) return false
  return on < addMonths(earlier(preparedOn, lookedAfterFrom), -monthsAhead)
}

/**
 * The last of several: somebody may agree to one revision and not to the next. Of one day the last by id. Where none has a day
 * nobody can say which came last: one that says yes counts, so that its day is asked for.
 */
export function latest(agreements: readonly Located<Agreement>[]): Located<Agreement> | undefined {
  const ofLastDay = allOfLastDay(agreements, ({ on }) => on)
  const undated = ofLastDay.filter(({ value: { on, agreed } }) => on === undefined && agreed === 'yes')
  return lastByDate(undated.length > 0 ? undated : ofLastDay, ({ on }) => on)
}
