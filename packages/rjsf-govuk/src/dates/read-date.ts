import { daysIn, padded } from './calendar.ts'
import { readMonth } from './months.ts'
import { type DatePart, type DateText, isBlank, type Reading } from './parts.ts'

export interface DateOptions {
  /** The smallest part that is asked for, a day by default. What boxes below it hold is not read. */
  readonly unit?: DatePart | undefined
  /** Whether a month and a year, or a year, are an answer as well: as much of the date as is known. */
  readonly partial?: boolean | undefined
}

/** The boxes of a date, in the order in which they stand. */
export const datePartsOf = ({ unit = 'day' }: DateOptions = {}): readonly DatePart[] => PARTS[unit]

const PARTS: Readonly<Record<DatePart, readonly DatePart[]>> = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
}

/**
 * What somebody typed into the boxes of a date, as ISO 8601 writes it: `2026-03-04`, and `2026-03` or `2026` where there are no
 * more boxes, or where a part of a date is an answer. Spaces and zeros before a number do not count, and months may be named
 * (`readMonth`). A year has four digits: two are not guessed at. A day that its month does not have makes all three wrong,
 * since nobody knows which of them is.
 */
export function readDate(text: DateText, options: DateOptions = {}): Reading<DatePart> {
  const parts = datePartsOf(options)
  const filled = parts.findIndex((part) => !isBlank(text[part]))
  if (filled === -1) return { kind: 'empty' }
  const asked = options.partial ? parts.slice(filled) : parts

  const missing = asked.filter((part) => isBlank(text[part]))
  const read = { day: readDay(text.day), month: readMonth(text.month), year: readYear(text.year) }
  const wrong = asked.filter((part) => !missing.includes(part) && read[part] === undefined)
  if (missing.length > 0 || wrong.length > 0) return { kind: 'unread', missing, wrong }

  const { day = 1, month = 1, year = 0 } = read
  if (asked.includes('day') && day > daysIn(year, month)) return { kind: 'unread', missing, wrong: parts }
  const written = [padded(year, 4)]
  if (asked.includes('month')) written.push(padded(month, 2))
  if (asked.includes('day')) written.push(padded(day, 2))
  return { kind: 'value', value: written.join('-') }
}

function readDay(text: string): number | undefined {
  const typed = text.trim()
  return /^0*(?:[1-9]|[12]\d|3[01])$/.test(typed) ? Number(typed) : undefined
}

function readYear(text: string): number | undefined {
  const typed = text.trim()
  return /^\d{4}$/.test(typed) ? Number(typed) : undefined
}
