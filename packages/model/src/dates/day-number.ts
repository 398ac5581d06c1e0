/** The days of the proleptic Gregorian calendar, numbered: 1 January 1970 is 0. */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has, 28 to 31. Months count from 1; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** Days in 400 years, after which the calendar repeats itself. */
const cycle = 146_097

// Years are counted from 1 March, so that a leap day is the last of its year: then the lengths of the months before any month
// follow from one line, 153 days in five months.
const daysBeforeMonth = (monthFromMarch: number) => Math.floor((153 * monthFromMarch + 2) / 5)

/** The number of a day. */
export function dayNumber(year: number, month: number, day: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year
  const cycles = Math.floor(yearFromMarch / 400)
  const yearOfCycle = yearFromMarch - cycles * 400
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  const dayOfYear = daysBeforeMonth(month > 2 ? month - 3 : month + 9) + day - 1
  return cycles * cycle + yearOfCycle * 365 + leapDays + dayOfYear - 719_468
}

/** The day that has a number, as `YYYY-MM-DD`; a year outside 0000 to 9999 has a sign and six digits, as in ISO 8601. */
export function dayOfNumber(number: number): string {
  const fromMarch = number + 719_468
  const cycles = Math.floor(fromMarch / cycle)
  const dayOfCycle = fromMarch - cycles * cycle
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  )
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  const dayOfYear = dayOfCycle - (yearOfCycle * 365 + leapDays)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - daysBeforeMonth(monthFromMarch) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return written(cycles * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
}

/** A day as text, from its year, month and day. */
export const written = (year: number, month: number, day: number): string =>
  `${yearWritten(year)}-${twoDigits[month]}-${twoDigits[day]}`

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

const yearWritten = (year: number): string => {
  if (year >= 1000 && year <= 9999) return String(year)
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}
