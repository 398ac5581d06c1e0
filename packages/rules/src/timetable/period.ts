import { addDays, addMonths } from '@open-care-plan/model'

/** A length of time as the regulations give it: a week is 7 days, and a month a calendar month. */
export type Period = { readonly days: number } | { readonly months: number }

/**
 * The last day of a period that runs from an event. The day of the event is not counted, and months are added to the day
 * of the event itself, never to a day that was worked out before (*Dodds v Walker*).
 */
export const lastDayOf = (period: Period, event: string): string =>
  'days' in period ? addDays(event, period.days) : addMonths(event, period.months)

/** The earlier of two days; where one is not known, the other. */
export const earlier = (a: string, b: string | undefined): string => (b === undefined || a <= b ? a : b)

/** The later of two days; where one is not known, the other. */
export const later = (a: string, b: string | undefined): string => (b === undefined || a >= b ? a : b)
