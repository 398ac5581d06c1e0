import { padded } from './calendar.ts'
import { isBlank } from './parts.ts'
import { readTime } from './read-time.ts'

export interface TimeOptions {
  /** Whether the form keeps seconds, as `format: time` of JSON Schema asks for. */
  readonly seconds?: boolean | undefined
}

/**
 * What the form keeps of a time: `14:05`, or `14:05:00` with seconds. Seconds and an offset that were typed, or came with the
 * value and so stand in the box, are kept. What is not a time is kept as it was typed. An empty box is undefined.
 */
export function writeTime(text: string, { seconds = false }: TimeOptions = {}): string | undefined {
  if (isBlank(text)) return undefined
  const time = readTime(text)
  if (!time) return text
  const second = time.second ?? (seconds ? '00' : undefined)
  const clock = `${padded(time.hour, 2)}:${padded(time.minute, 2)}`
  return `${clock}${second === undefined ? '' : `:${second}`}${time.offset ?? ''}`
}

/** What stands in the box of a time that the form keeps: seconds are left out where they are none and nothing follows. */
export const timeText = (value: string | undefined): string => value?.replace(/^(\d\d:\d\d):00$/, '$1') ?? ''
