import { addDays, forces, togetherBy } from '@open-care-plan/model'
import type { Timetable, TimetableDuty } from '@open-care-plan/rules'

/** How far ahead the nearest group looks. */
export const weeksAhead = 8

/** The duties of a timetable by what they ask of its reader. */
export interface DutyGroups {
  /** The law first, and of the same force the longest overdue. */
  readonly overdue: readonly TimetableDuty[]
  /** Due within the next weeks, today included, the nearest first. */
  readonly soon: readonly TimetableDuty[]
  readonly later: readonly TimetableDuty[]
  /** What the record does not tell, the last days first: the old ones matter least. */
  readonly unknown: readonly TimetableDuty[]
  readonly late: readonly TimetableDuty[]
  readonly met: readonly TimetableDuty[]
}

/** Sorts the duties into groups. The timetable has the earliest first. */
export function dutyGroups({ duties, asAt }: Timetable): DutyGroups {
  const soonUntil = lastSoonDay(asAt)
  const of = (status: TimetableDuty['status']) => duties.filter((duty) => duty.status === status)
  const pending = of('pending')
  const isSoon = ({ dueOn }: TimetableDuty) => dueOn !== undefined && dueOn <= soonUntil
  const unknown = of('unknown')
  return {
    overdue: of('overdue').sort((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force)),
    soon: pending.filter(isSoon),
    later: pending.filter((duty) => !isSoon(duty)),
    unknown: [
      ...unknown.filter(({ dueOn }) => dueOn !== undefined).reverse(),
      ...unknown.filter(({ dueOn }) => dueOn === undefined),
    ],
    late: of('late'),
    met: of('met'),
  }
}

/** Duties whose last day waits for the same entry of the record, together; every other duty by itself. */
export const byWhatTheyWaitFor = (duties: readonly TimetableDuty[]) =>
  togetherBy(duties, ({ dueOn, doneOn, path, message }, at) =>
    dueOn === undefined && doneOn === undefined ? `${path} ${message}` : `${at}`,
  )

/** The last day of the next weeks. */
export const lastSoonDay = (asAt: string): string => addDays(asAt, weeksAhead * 7)
