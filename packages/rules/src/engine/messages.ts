import { type FindingValue, writtenDate } from '@open-care-plan/model'

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
