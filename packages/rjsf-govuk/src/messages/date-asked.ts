import { dateText } from '../dates/date-text.ts'
import { partMayBeKnown } from '../dates/part-may-be-known.ts'
import type { Reading } from '../dates/parts.ts'
import { type DateOptions, readDate } from '../dates/read-date.ts'
import { uiOption } from '../visibility/ui-tree.ts'
import type { FieldAsked } from './field-at.ts'

const whole: ReadonlySet<unknown> = new Set(['date', 'DateWidget', 'alt-date', 'AltDateWidget'])

/** Which parts of a date a question asks for; undefined where it asks for no date. */
function dateAsked({ schemas, uiSchema }: FieldAsked): DateOptions | undefined {
  const widget = uiOption(uiSchema, 'widget')
  if (widget === 'month' || uiOption(uiSchema, 'inputType') === 'month') return { unit: 'month' }
  if (schemas.some((schema) => partMayBeKnown(schema, uiSchema))) return { partial: true }
  const isDate = widget === undefined ? schemas.some(({ format }) => format === 'date') : whole.has(widget)
  return isDate ? { partial: uiOption(uiSchema, 'partial') === true } : undefined
}

/** What stands in the boxes of a date, as it is read of what the form keeps; undefined where a question asks for no date. */
export function readingOfDate(field: FieldAsked, value: unknown): Reading | undefined {
  const options = dateAsked(field)
  return options && readDate(dateText(typeof value === 'string' ? value : undefined, options), options)
}
