import { padded } from './calendar.ts'
import type { OffsetAt } from './date-time-text.ts'

/**
 * The offset from UTC that the clock of this device has at a time, summer time counted: `Z` or `+01:00` in Britain. An hour that
 * comes twice when the clocks go back is the first of the two. Reads the device’s time zone: for an event in a page, and not for
 * what a server draws.
 */
export const localOffset: OffsetAt = (date, time) => {
  const east = -Math.round(new Date(`${date}T${time}`).getTimezoneOffset())
  if (east === 0) return 'Z'
  const minutes = Math.abs(east)
  return `${east < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`
}
