import { dateText } from '../dates/date-text.ts'
import type { Reading } from '../dates/parts.ts'
import { type DateOptions, readDate } from '../dates/read-date.ts'
import { uiOption } from '../visibility/ui-tree.ts'
import type { FieldAsked } from './field-at.ts'

/** Which parts of a date a question asks for; undefined where it asks for no date. */
function dateAsked({ schemas, uiSchema }: FieldAsked): DateOptions | undefined {
  const widget = uiOption(uiSchema, 'widget')
  if (widget === 'month' || uiOption(uiSchema, 'inputType') === 'month') return { unit: 'month' }
  const partial = uiOption(uiSchema, 'partial') === true
  const isDate =
    widget === undefined ? partial || schemas.some(({ format }) => format === 'date') : widget === 'date'
  return isDate ? { partial } : undefined
}

/** What stands in the boxes of a date, as it is read of what the form keeps; undefined where a question asks for no date. */
export function readingOfDate(field: FieldAsked, value: unknown): Reading | undefined {
  const options = dateAsked(field)
  return options && readDate(dateText(typeof value === 'string' ? value : undefined, options), options)
}

/**
 * Whether boxes of a date are empty that have to be filled in, and the theme may say which: the form has a name for the question,
 * besides words of its own for what is no date.
 */
export function isHalfDate(field: FieldAsked, keyword: string, value: unknown): boolean {
  if (!/^(?:pattern|format)$/.test(keyword) || uiOption(field.uiSchema, 'nameInMessages') === undefined)
    return false
  const reading = readingOfDate(field, value)
  return reading?.kind === 'unread' && reading.missing.length > 0
}
