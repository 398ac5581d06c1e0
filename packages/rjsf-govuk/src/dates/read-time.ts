import { padded } from './calendar.ts'
import { isBlank, type Reading, type TimePart } from './parts.ts'

export const TIME_PARTS: readonly TimePart[] = ['hour', 'minute']

/** A time of day. */
export interface Time {
  readonly hour: number
  readonly minute: number
  /** As it stands after the minutes, from `00` on: `30`, `30.25`. Undefined where none are written. */
  readonly second: string | undefined
  /** As it stands at the end: `Z`, `+01:00`. Undefined where none is written. */
  readonly offset: string | undefined
}

const clock = /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d(?:\.\d+)?))?)?\s*(?:([ap])\.?m\.?)?(z|[+-]\d\d:\d\d)?$/i

/**
 * A time as people write it: `9:30`, `09.30`, `14:05`, `2:05pm`, `9am`, `midday`, `midnight`, in Welsh `hanner dydd` and
 * `hanner nos`. An hour alone needs its am or pm. Seconds and an offset are taken as they stand. Undefined for all else.
 */
export function readTime(text: string): Time | undefined {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const named = words.get(typed)
  if (named !== undefined) return { hour: named, minute: 0, second: undefined, offset: undefined }
  const found = clock.exec(typed)
  if (!found) return undefined
  const [, hours = '', minutes, second, half, offset] = found
  if (minutes === undefined && half === undefined) return undefined
  const hour = hourOf(Number(hours), half)
  const minute = Number(minutes ?? 0)
  if (hour === undefined || minute > 59 || Number(second ?? 0) >= 60) return undefined
  return { hour, minute, second, offset: offset?.toUpperCase() }
}

const words: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['hanner nos', 0],
  ['midday', 12],
  ['noon', 12],
  ['hanner dydd', 12],
])

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** What somebody typed into the boxes of an hour and a minute, as `14:05`. */
export function readHourAndMinute(text: Readonly<Record<TimePart, string>>): Reading<TimePart> {
  const missing = TIME_PARTS.filter((part) => isBlank(text[part]))
  if (missing.length === TIME_PARTS.length) return { kind: 'empty' }
  const read = { hour: readHour(text.hour), minute: readMinute(text.minute) }
  const wrong = TIME_PARTS.filter((part) => !missing.includes(part) && read[part] === undefined)
  if (missing.length > 0 || wrong.length > 0) return { kind: 'unread', missing, wrong }
  return { kind: 'value', value: `${padded(read.hour ?? 0, 2)}:${padded(read.minute ?? 0, 2)}` }
}

function readHour(text: string): number | undefined {
  const found = /^0*(\d{1,2})\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim())
  return found ? hourOf(Number(found[1]), found[2]?.toLowerCase()) : undefined
}

function readMinute(text: string): number | undefined {
  const typed = text.trim()
  return /^0*[1-5]?\d$/.test(typed) ? Number(typed) : undefined
}
