import { dateText } from '../dates/date-text.ts'
import { dateTimeText, readDateTime } from '../dates/date-time-text.ts'
import type { Reading } from '../dates/parts.ts'
import { readDate } from '../dates/read-date.ts'
import { dayInWords } from '../strings/day-in-words.ts'
import type { Named, Strings } from '../strings/strings.ts'
import { readingOfDate } from './date-asked.ts'
import type { FieldAsked, FormAsked } from './field-at.ts'

/** What is said of text that is not in the format it should have. */
export function wordFormat(
  { strings }: FormAsked,
  field: FieldAsked,
  format: string,
  value: unknown,
): string {
  const { messages: say } = strings
  const { named } = field
  switch (format) {
    case 'email':
    case 'idn-email':
      return say.notEmail
    case 'uri':
    case 'url':
    case 'iri':
    case 'uri-reference':
    case 'iri-reference':
      return say.notUrl
    case 'tel':
    case 'phone':
      return say.notTelephone
    case 'date':
      return wordDate(strings, named, readingOfDate(field, value) ?? readDate(dateText(asText(value))))
    case 'datetime':
    case 'date-time':
    case 'iso-date-time':
      return wordDate(strings, named, readDateTime(dateTimeText(asText(value))))
    case 'time':
    case 'iso-time':
      return say.notTime(named)
    default:
      return say.notFormat(named)
  }
}

/** What is said of text that is not what its pattern asks for: of a date what its boxes lack. */
export function wordPattern({ strings }: FormAsked, field: FieldAsked, value: unknown): string {
  const reading = readingOfDate(field, value)
  return reading === undefined
    ? strings.messages.notFormat(field.named)
    : wordDate(strings, field.named, reading)
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A date that is not whole is kept as it was typed: what is missing is said first. */
function wordDate(strings: Strings, named: Named, reading: Reading): string {
  const { messages: say } = strings
  if (reading.kind !== 'unread' || reading.missing.length === 0) return say.notDate(named)
  return say.dateMisses(
    named,
    reading.missing.map((part) => strings[part].toLowerCase()),
  )
}

/** What is said of a day that is too early or too late. */
export function wordLimitOfDay(
  { strings }: FormAsked,
  { named }: FieldAsked,
  keyword: string,
  comparison: unknown,
  limit: string,
): string {
  const { messages: say } = strings
  const words = dayInWords(limit, strings.lang)
  if (keyword.includes('Exclusive') || comparison === '>' || comparison === '<') {
    return keyword.endsWith('Minimum') || comparison === '>'
      ? say.dateNotAfter(named, words)
      : say.dateNotBefore(named, words)
  }
  return keyword.endsWith('Minimum') ? say.dateBefore(named, words) : say.dateAfter(named, words)
}
