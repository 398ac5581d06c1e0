/** A day as a child is told of it. What the words are is for the catalogue. */
export interface ChildDay {
  /** 0 is Sunday. */
  readonly weekday: number
  readonly day: number
  /** 0 is January. */
  readonly month: number
  readonly year: number
  readonly is: 'past' | 'today' | 'tomorrow' | 'to-come'
  /** Whether the year has to be said: the day is not within ten months. */
  readonly withYear: boolean
}

/** A day, seen from another day. Both are `YYYY-MM-DD`. */
export function childDay(date: string, asAt: string): ChildDay {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const apart = dayNumber(date) - dayNumber(asAt)
  return {
    weekday: (((dayNumber(date) + 4) % 7) + 7) % 7,
    day,
    month: month - 1,
    year,
    is: apart < 0 ? 'past' : apart === 0 ? 'today' : apart === 1 ? 'tomorrow' : 'to-come',
    withYear: Math.abs(apart) > 300,
  }
}

/** How many days lie between 1 January 1970 and a day. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  // Years are counted from March, so that a leap day is the last of its year.
  const fromMarch = (month + 9) % 12
  const march = month < 3 ? year - 1 : year
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400)
  return march * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469
}

/** The first birthday on or after a day. On 1 March in years without the day. */
export function nextBirthday(dateOfBirth: string, asAt: string): string {
  const born = dateOfBirth.slice(5)
  const thisYear = Number(asAt.slice(0, 4))
  const year = born < asAt.slice(5) ? thisYear + 1 : thisYear
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return `${year}-${born === '02-29' && !isLeap ? '03-01' : born}`
}

/** Which holidays a day is in. */
export type Holidays = 'summer' | 'Christmas' | 'Easter' | 'school'

interface Term {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * The holidays that a day is in, where the terms on both sides of it are known: a day that no term holds and that no two terms
 * stand around may be in a term that nobody wrote down.
 */
export function holidaysOn(date: string, terms: readonly Term[]): Holidays | undefined {
  const whole = terms.flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : [{ from, to }],
  )
  if (whole.some(({ from, to }) => from <= date && date <= to)) return undefined
  const before = whole.map(({ to }) => to).filter((to) => to < date)
  const after = whole.map(({ from }) => from).filter((from) => from > date)
  const [last, next] = [before.sort().at(-1), after.sort()[0]]
  if (last === undefined || next === undefined) return undefined
  const days = dayNumber(next) - dayNumber(last) - 1
  // Longer than any holidays: a term between them is missing. A week-end is no holidays.
  if (days > 60 || days < 5) return undefined
  const month = date.slice(5, 7)
  if (days > 28) return month === '07' || month === '08' || month === '09' ? 'summer' : undefined
  if (days < 12) return 'school'
  if (month === '12' || month === '01') return 'Christmas'
  return month === '03' || month === '04' ? 'Easter' : 'school'
}
