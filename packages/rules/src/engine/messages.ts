import { type FindingValue, writtenDate } from '@open-care-plan/model'

/** Fills the `{names}` of a message. */
export type Filled = (data: Readonly<Record<string, FindingValue>>) => string

/** Prepares a message. Dates are written out; a name without a value is a mistake in the rule. */
export function messageFiller(template: string): Filled {
  // Words and names by turns: "Hold it by ", "dueOn", "".
  const parts = template.split(/\{(\w+)\}/)
  if (parts.length === 1) return () => template
  return (data) => {
    let filled = ''
    for (const [at, part] of parts.entries()) filled += at % 2 === 0 ? part : written(part, data, template)
    return filled
  }
}

function written(name: string, data: Readonly<Record<string, FindingValue>>, template: string): string {
  const value = data[name]
  if (value === undefined) throw new Error(`The message "${template}" has no value for {${name}}`)
  if (typeof value !== 'string') return String(value)
  return isCalendarDate(value) ? writtenDate(value) : value
}

const hyphen = 45

/** Of the shape of a date. Cheaper than a pattern, and most data is a date or an id. */
function isCalendarDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}
