import type { RJSFSchema, UiSchema } from '@rjsf/utils'

const groups = new Set([
  'radio',
  'checkboxes',
  'date',
  'alt-date',
  'month',
  'datetime',
  'date-time',
  'alt-datetime',
  'yes-no',
])

/**
 * Whether a field is several controls under one name, and so a fieldset with a legend rather than a box with a label. A
 * widget of somebody else’s says so with `ui:options: { group: true }`.
 */
export function isGroup(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  const options = uiSchema?.['ui:options']
  if (typeof options?.group === 'boolean') return options.group
  const widget = uiSchema?.['ui:widget'] ?? options?.widget
  if (typeof widget === 'string') return groups.has(widget)
  if (widget !== undefined) return false
  return schema.format === 'date' || schema.format === 'date-time'
}
