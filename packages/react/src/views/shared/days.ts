// The model has them too: the views stand alone, so that a page for a child loads nothing else.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar date or a part of one, as it is written in a sentence: “3 March 2026”, “March 2026”, “2026”. Anything else stays as it is. */
export function dayInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return date
  if (month === undefined) return year
  const name = months[Number(month) - 1]
  if (name === undefined) return date
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/**
 * A date, or what a form keeps of boxes that say none yet, year first, as it was typed: “30 2015” of `2015--30`. Anything else stays as
 * it is.
 */
export function typedDayInWords(date: string): string {
  const words = dayInWords(date)
  if (words !== date || !/^\d*-/.test(date)) return words
  const boxes = date.match(/(?:\\.|[^\\-])+/g) ?? []
  return boxes.reverse().join(' ').replace(/\\(.)/g, '$1')
}

/** A month of a year, counted from 0. */
export interface Month {
  readonly year: number
  readonly month: number
}

/** The month that a date lies in. */
export const monthOf = (date: string): Month => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)) - 1,
})

/** Whole months from one to another; negative where the other is earlier. */
export const monthsBetween = (from: Month, to: Month): number =>
  (to.year - from.year) * 12 + to.month - from.month

/** A month some months later, or earlier. */
export function addMonths({ year, month }: Month, count: number): Month {
  const all = year * 12 + month + count
  return { year: Math.floor(all / 12), month: ((all % 12) + 12) % 12 }
}

/** The name of a month: “March”, or as much of it as is asked for: “Mar”. */
export const monthName = ({ month }: Month, letters?: number): string =>
  (months[month] ?? '').slice(0, letters)

/** How many days a month has. */
export const daysIn = ({ year, month }: Month): number =>
  month === 1
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [3, 5, 8, 10].includes(month)
      ? 30
      : 31
