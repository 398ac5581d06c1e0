import { dateText } from './date-text.ts'
import type { DateTimeText, Part, Reading } from './parts.ts'
import { datePartsOf, readDate } from './read-date.ts'
import { readHourAndMinute, TIME_PARTS } from './read-time.ts'
import { cut, guard, split, unguard } from './typed-text.ts'

/** The boxes of a date and a time, in the order in which they stand. */
export const DATE_TIME_PARTS: readonly Part[] = [...datePartsOf(), ...TIME_PARTS]

const NOTHING: DateTimeText = { day: '', month: '', year: '', hour: '', minute: '', rest: '' }

/** The offset from UTC of the time that a clock shows, as `Z` or `+01:00`. Dates are as `2026-03-04`, times as `14:05`. */
export type OffsetAt = (date: string, time: string) => string

/** What somebody typed into the boxes of a date and a time, as `2026-03-04T14:05`: the time that a clock shows. */
export function readDateTime(text: DateTimeText): Reading {
  const date = readDate(text)
  const time = readHourAndMinute(text)
  if (date.kind === 'empty' && time.kind === 'empty') return { kind: 'empty' }
  if (date.kind === 'value' && time.kind === 'value')
    return { kind: 'value', value: `${date.value}T${time.value}` }
  const ofDate = problemsOf(date, datePartsOf())
  const ofTime = problemsOf(time, TIME_PARTS)
  return {
    kind: 'unread',
    missing: [...ofDate.missing, ...ofTime.missing],
    wrong: [...ofDate.wrong, ...ofTime.wrong],
  }
}

function problemsOf(reading: Reading, parts: readonly Part[]): Record<'missing' | 'wrong', readonly Part[]> {
  if (reading.kind === 'empty') return { missing: parts, wrong: [] }
  return reading.kind === 'unread' ? reading : { missing: [], wrong: [] }
}

/**
 * What the form keeps of a date and a time, as RFC 3339 writes it: `2026-03-04T14:05:00Z`. Seconds and offset stay as they came;
 * where none came the seconds are 00, and `offsetAt` says the offset. What is not a date and a time is kept as it was typed, as
 * `writeDate` does: `2026-3-T14:`. Empty boxes are undefined.
 */
export function writeDateTime(text: DateTimeText, offsetAt: OffsetAt): string | undefined {
  const reading = readDateTime(text)
  if (reading.kind === 'empty') return undefined
  if (reading.kind === 'unread') {
    const date = [text.year, text.month, text.day].map((each) => guard(each, `${DATE_MARK}T`))
    const time = [text.hour, text.minute].map((each) => guard(each, TIME_MARKS))
    return `${date.join(DATE_MARK)}T${time.join(':')}${text.rest}`
  }
  const rest = /^(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/i.exec(text.rest)
  if (!rest) return `${reading.value}${text.rest}`
  const [date = '', time = ''] = reading.value.split('T')
  const [, seconds = ':00', offset = offsetAt(date, time)] = rest
  return `${reading.value}${seconds}${offset}`
}

const DATE_MARK = '-'
/** What ends an hour or a minute: the mark between them, and what seconds and an offset begin with. */
const TIME_MARKS = ':+-Zz'

/** What stands in the boxes of a date and a time that the form keeps as `writeDateTime` wrote it, or that came from elsewhere. */
export function dateTimeText(value: string | undefined): DateTimeText {
  if (value === undefined || value === '') return NOTHING
  const [, date = '', hour = '', minute = '', rest = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(.*)$/i.exec(value) ?? []
  const known: DateTimeText = { ...dateText(date), hour, minute, rest }
  if (readDateTime(known).kind === 'value') return known

  const [typedDate, time] = cut(value, 'T')
  if (time === undefined) return { ...NOTHING, ...dateText(value) }
  const [year = '', month = '', ...days] = split(typedDate, DATE_MARK)
  const [typedHour, more = ''] = cut(time.slice(1), ':')
  const [typedMinute, after = ''] = cut(more.slice(1), TIME_MARKS)
  return {
    year,
    month,
    day: days.join(DATE_MARK),
    hour: unguard(typedHour),
    minute: unguard(typedMinute),
    rest: after,
  }
}
