import { type Day, dayOf, lastOfMonth, plusDays, weekdayFrom, weekdayOf } from './day.ts'
import { easterOf } from './easter.ts'

export type TermName = 'autumn' | 'spring' | 'summer'

/** One term with its half-term holiday, first and last days. */
export interface Term {
  readonly name: TermName
  readonly from: Day
  readonly to: Day
  readonly halfTermFrom: Day
  readonly halfTermTo: Day
  readonly approximate?: true
}

/**
 * How the terms of England usually fall, as rules over the calendar. There is no national list: councils and schools set their own
 * terms, and the caller gives them as `termDates`. Source: the project's own summary of the pattern that the published calendars of
 * English councils share; a school's days can be up to about a week away, and so every period from here is `approximate`.
 */
const pattern = {
  /** The first weekday from this day on. */
  autumnBegins: { month: 9, day: 3 },
  /** Half terms begin on the first Monday from this day on, and last until Friday. */
  autumnHalfTerm: { month: 10, day: 23 },
  springHalfTerm: { month: 2, day: 12 },
  /** The Friday of the last week that ends before this day. */
  autumnEndsBefore: { month: 12, day: 23 },
  /** The first Monday from this day on. */
  springBegins: { month: 1, day: 3 },
  /** The first Wednesday from this day on. */
  summerEnds: { month: 7, day: 19 },
} as const

const monday = 1
const wednesday = 3
const friday = 5

/** The usual terms of the school year that begins in September of a year. */
export function usualTerms(september: number): readonly [Term, Term, Term] {
  const on = (year: number, { month, day }: { month: number; day: number }) => dayOf(year, month, day)
  const begins = on(september, pattern.autumnBegins)
  const beforeChristmas = plusDays(on(september, pattern.autumnEndsBefore), -7)
  const autumnHalf = weekdayFrom(on(september, pattern.autumnHalfTerm), monday)
  const springHalf = weekdayFrom(on(september + 1, pattern.springHalfTerm), monday)
  // The week of the spring bank holiday, the last Monday of May.
  const summerHalf = weekdayFrom(dayOf(september + 1, 5, lastOfMonth(september + 1, 5) - 6), monday)
  const easter = easterBreak(september + 1)
  return [
    term(
      'autumn',
      weekdayOf(begins) > friday ? weekdayFrom(begins, monday) : begins,
      weekdayFrom(beforeChristmas, friday),
      autumnHalf,
    ),
    term('spring', weekdayFrom(on(september + 1, pattern.springBegins), monday), easter.last, springHalf),
    term('summer', easter.back, weekdayFrom(on(september + 1, pattern.summerEnds), wednesday), summerHalf),
  ]
}

const term = (name: TermName, from: Day, to: Day, halfTerm: Day): Term => ({
  name,
  from,
  to,
  halfTermFrom: halfTerm,
  halfTermTo: plusDays(halfTerm, 4),
  approximate: true,
})

/** The two weeks off at Easter: the last day of school before them, and the first after. They end with a late Easter, and begin with an early one. */
function easterBreak(year: number): { last: Day; back: Day } {
  const easter = easterOf(year)
  if (easter <= dayOf(year, 4, 1)) return { last: plusDays(easter, -3), back: plusDays(easter, 15) }
  if (easter <= dayOf(year, 4, 9)) return { last: plusDays(easter, -9), back: plusDays(easter, 8) }
  return { last: plusDays(easter, -16), back: plusDays(easter, 2) }
}
