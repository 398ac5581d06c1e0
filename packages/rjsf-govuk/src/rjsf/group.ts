import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { partMayBeKnown } from '../dates/part-may-be-known.ts'

/** Widgets that are several controls, by the names that `ui:widget` gives them. */
const groups = new Set([
  'radio',
  'RadioWidget',
  'yes-no',
  'YesNoWidget',
  'rating',
  'RatingWidget',
  'checkboxes',
  'CheckboxesWidget',
  'date',
  'DateWidget',
  'alt-date',
  'AltDateWidget',
  'month',
  'MonthWidget',
  'datetime',
  'date-time',
  'DateTimeWidget',
  'alt-datetime',
  'AltDateTimeWidget',
])

/** Formats that are drawn as several controls where `ui:widget` says nothing. */
const formats = new Set(['date', 'datetime', 'date-time'])

/**
 * Whether a field is several controls under one name, and so a fieldset with a legend rather than a box with a label. A
 * widget of somebody else’s says so with `ui:options: { group: true }`.
 */
export function isGroup(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  const options = uiSchema?.['ui:options']
  if (typeof options?.group === 'boolean') return options.group
  const widget: unknown = uiSchema?.['ui:widget'] ?? options?.widget
  if (typeof widget === 'string') return groups.has(widget)
  if (widget !== undefined) return false
  return formats.has(schema.format ?? '') || partMayBeKnown(schema, uiSchema)
}
