import { isCalendarDate } from '@open-care-plan/model'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const parts = ['day', 'month', 'year'] as const

export type DayPart = (typeof parts)[number]

/** What stands in the boxes of a day. */
export type DayTexts = Readonly<Partial<Record<DayPart, string>>>

/** What the three boxes of a day say: nothing, a day `YYYY-MM-DD`, or what is wrong with them, in the words of GOV.UK. */
export type ReadDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'wrong'; readonly message: string; readonly wrong: readonly DayPart[] }

/**
 * Reads the boxes of a day.
 *
 * @param name What is asked for, as a message begins: “Date of birth”.
 */
export function readDay(texts: DayTexts, name: string): ReadDay {
  const typed = parts.map((part) => [part, (texts[part] ?? '').trim()] as const)
  const missing = typed.flatMap(([part, text]) => (text === '' ? [part] : []))
  if (missing.length === parts.length) return { kind: 'empty' }
  if (missing.length > 0) {
    return { kind: 'wrong', message: `${name} must include a ${missing.join(' and ')}`, wrong: missing }
  }
  const [day = '', month = '', year = ''] = typed.map(([, text]) => text)
  if (!/^\d{4}$/.test(year)) return { kind: 'wrong', message: 'Year must include 4 numbers', wrong: ['year'] }
  const read = `${year}-${numberOf(month)}-${day.padStart(2, '0')}`
  if (isCalendarDate(read)) return { kind: 'day', day: read }
  return { kind: 'wrong', message: `${name} must be a real date`, wrong: parts }
}

/** A month as a number of two digits: 3, 03, Mar and March are one. */
function numberOf(month: string): string {
  const at = months.indexOf(month.toLowerCase().slice(0, 3))
  const isName = at !== -1 && /^\p{L}+$/u.test(month)
  return isName ? String(at + 1).padStart(2, '0') : month.padStart(2, '0')
}
