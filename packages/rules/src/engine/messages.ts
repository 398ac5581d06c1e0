import type { FindingValue } from '@open-care-plan/model'

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

/** A calendar date as people write it: `2026-03-03` is `3 March 2026`. */
export function writtenDate(date: string): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
}

const calendarDate = /^\d{4}-\d{2}-\d{2}$/

/** Fills the `{names}` of a message. Dates are written out; a name without a value is a mistake in the rule. */
export function fillMessage(template: string, data: Readonly<Record<string, FindingValue>>): string {
  if (!template.includes('{')) return template
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`The message "${template}" has no value for {${name}}`)
    return typeof value === 'string' && calendarDate.test(value) ? writtenDate(value) : String(value)
  })
}
