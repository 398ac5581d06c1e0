import type { DateText } from './parts.ts'
import { type DateOptions, datePartsOf, readDate } from './read-date.ts'
import { guard, split } from './typed-text.ts'

const NOTHING: DateText = { day: '', month: '', year: '' }

/**
 * What the form keeps of the boxes of a date. A date is kept as ISO 8601 writes it. What is not one is kept as it was typed, year
 * first: `2026-2-31`, `2026--`, `-13-4`. No check takes that for a date, it says what is wrong with it, and `dateText` fills the
 * boxes from it again, so that nothing typed is lost when the page is left and come back to. Empty boxes are undefined.
 */
export function writeDate(text: DateText, options: DateOptions = {}): string | undefined {
  const reading = readDate(text, options)
  if (reading.kind === 'empty') return undefined
  if (reading.kind === 'value') return reading.value
  const parts = datePartsOf(options).slice().reverse()
  return parts.length === 1 ? text.year : parts.map((part) => guard(text[part], MARK)).join(MARK)
}

const MARK = '-'

/** What stands in the boxes of a date that the form keeps as `writeDate` wrote it, or that came from elsewhere. */
export function dateText(value: string | undefined, options: DateOptions = {}): DateText {
  if (value === undefined || value === '') return NOTHING
  const parts = datePartsOf(options).slice().reverse()
  if (parts.length === 1) return { ...NOTHING, year: value }
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (iso) {
    const [, year = '', month = '', day = ''] = iso
    const reading = readDate({ year, month, day }, options)
    if (reading.kind === 'value' && reading.value === value)
      return { year, month: withoutZeros(month), day: withoutZeros(day) }
  }
  const typed = split(value, MARK)
  const last = parts.length - 1
  const text = (at: number): string => (at < last ? typed[at] : typed.slice(last).join(MARK)) ?? ''
  return { ...NOTHING, ...Object.fromEntries(parts.map((part, at) => [part, text(at)])) }
}

/** What `writeDate` kept of boxes that say no date, as somebody typed it: “31 2 2026” of `2026-2-31`. Other text as it is. */
export const typedDate = (value: string): string =>
  /^\d*-/.test(value)
    ? Object.values(dateText(value))
        .filter((text) => text.trim() !== '')
        .join(' ')
    : value

/** `03` as `3`. */
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '')
