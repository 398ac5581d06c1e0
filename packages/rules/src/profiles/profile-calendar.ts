import {
  createWorkingDays,
  englandWorkingDays,
  type WorkingDays,
  withProclaimedDays,
} from '@open-care-plan/model'
import type { Profile } from './profile.ts'

/** Working days as a profile gives them: as data, so that they can stand in JSON. */
export interface ProfileCalendar {
  /** Days off that were proclaimed after the table of holidays was made, as `YYYY-MM-DD`. */
  readonly proclaimedDays?: readonly string[]
  /** A table of holidays in place of England's: complete from its first day to its last. */
  readonly holidays?: { readonly days: readonly string[]; readonly from: string; readonly to: string }
}

/**
 * The working days of a profile; undefined where it gives none. A table of holidays takes the place of all that was given before
 * it, and proclaimed days are added to what they are laid over.
 *
 * @throws CalendarDateError where a day is not a date; CalendarRangeError where a proclaimed day is outside the calendar;
 * RangeError where a table ends before it begins.
 */
export function workingDaysOf(layers: readonly Pick<Profile, 'calendar'>[]): WorkingDays | undefined {
  let calendar: WorkingDays | undefined
  for (const { calendar: given } of layers) {
    const { holidays, proclaimedDays = [] } = given ?? {}
    if (holidays !== undefined) {
      calendar = createWorkingDays({ holidays: holidays.days, from: holidays.from, to: holidays.to })
    }
    if (proclaimedDays.length > 0) {
      calendar = withProclaimedDays(calendar ?? englandWorkingDays, proclaimedDays)
    }
  }
  return calendar
}
