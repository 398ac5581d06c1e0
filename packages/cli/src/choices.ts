import { isCalendarDate } from '@open-care-plan/model'
import { suggest } from './suggest.ts'
import { UsageError } from './usage-error.ts'

/** The value as one of the choices of an option. Throws UsageError, with the nearest choice, where it is none. */
export function chosen<const C extends string>(flag: string, value: string, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  const near = suggest(value, choices)
  throw new UsageError(
    `${flag} cannot be "${value}"${near === undefined ? '' : `. Did you mean "${near}"?`}`,
    `Choose ${orList(choices)}`,
  )
}

/** The value as a calendar date, `YYYY-MM-DD`. Throws UsageError where there is no such day. */
export function chosenDate(flag: string, value: string): string {
  if (isCalendarDate(value)) return value
  throw /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? new UsageError(`${flag} is "${value}", and there is no such day`, 'Enter a day of the calendar')
    : new UsageError(
        `${flag} must be a date as YYYY-MM-DD, not "${value}"`,
        'Enter the year, the month and the day, for example 2026-03-09',
      )
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
