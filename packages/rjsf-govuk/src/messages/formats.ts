import { dayInWords } from '../strings/day-in-words.ts'
import type { FieldAsked, FormAsked } from './field-at.ts'

/** What is said of text that is not in the format it should have. */
export function wordFormat(
  { strings }: FormAsked,
  { named }: FieldAsked,
  format: string,
  value: unknown,
): string {
  const { messages: say } = strings
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
    case 'date-time':
    case 'iso-date-time': {
      const missing = missingParts(value)
      const parts = missing.map((part) => strings[part].toLowerCase())
      return parts.length > 0 && parts.length < 3 ? say.dateMisses(named, parts) : say.notDate(named)
    }
    case 'time':
    case 'iso-time':
      return say.notTime(named)
    default:
      return say.notFormat(named)
  }
}

/** The parts of a date that nothing was typed in: a date that is not whole is kept as it was typed, `2026--5`. */
function missingParts(value: unknown): readonly ('day' | 'month' | 'year')[] {
  if (typeof value !== 'string') return []
  const [year = '', month = '', day = '', ...rest] = (value.split('T')[0] ?? '').split('-')
  if (rest.length > 0) return []
  const parts = [
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const
  return parts.filter(([, typed]) => typed.trim() === '').map(([part]) => part)
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
