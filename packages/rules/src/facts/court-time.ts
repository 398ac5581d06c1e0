import { addDays, type Hearing, type WorkingDays } from '@open-care-plan/model'
import type { CourtCase } from './court-cases.ts'
import { type Located, located } from './located.ts'

/** The last day of the 26 weeks, which begin with the day of issue: that day is counted (CA 1989 s.32(1)(a)). */
export const endOf26Weeks = (issuedOn: string): string => addDays(issuedOn, 26 * 7 - 1)

/** The last day of week 20, counted in the same way. */
export const endOfWeek20 = (issuedOn: string): string => addDays(issuedOn, 20 * 7 - 1)

/**
 * The nth day of the court's own timetable in working days. Day 1 is the day of issue or, if that is not worked, the next that
 * is.
 */
export function courtDay(issuedOn: string, n: number, workingDays: WorkingDays): string {
  const first = workingDays.isWorkingDay(issuedOn) ? issuedOn : workingDays.add(issuedOn, 1)
  return workingDays.add(first, n - 1)
}

/** The hearings of one kind that have a day, the earliest first; of two on one day the order is that of their ids. */
export const hearingsOf = ({ value, path }: CourtCase, kind: Hearing['kind']): DatedHearing[] =>
  located(value.hearings, `${path}/hearings`)
    .flatMap((hearing) =>
      hearing.value.kind === kind && hearing.value.on !== undefined
        ? [{ ...hearing, on: hearing.value.on }]
        : [],
    )
    .sort((a, b) => (`${a.on} ${a.value.id}` < `${b.on} ${b.value.id}` ? -1 : 1))

/** A hearing that was held or is listed for a day. */
export interface DatedHearing extends Located<Hearing> {
  readonly on: string
}
