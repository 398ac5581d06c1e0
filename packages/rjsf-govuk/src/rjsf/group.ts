import type { RJSFSchema, UiSchema } from '@rjsf/utils'

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
const formats = new Set(['date', 'date-time'])

/**
 * Where the name of a field stands: in a label of its box, in the legend of its controls, or in the control itself, as that
 * of a single tick box does. Its hint and its message stand before the control in each case.
 */
export type NamedBy = 'label' | 'legend' | 'control'

/** Who shows the name of a field. A widget of somebody else’s says with `ui:options: { group: true }` that it is a group. */
export function namedBy(schema: RJSFSchema, uiSchema: UiSchema | undefined): NamedBy {
  const options = uiSchema?.['ui:options']
  if (typeof options?.group === 'boolean') return options.group ? 'legend' : 'label'
  const widget: unknown = uiSchema?.['ui:widget'] ?? options?.widget
  if (widget === undefined) {
    if (isBoolean(schema)) return 'control'
    if (options?.inputType === 'month') return 'legend'
    return formats.has(schema.format ?? '') ? 'legend' : 'label'
  }
  if (widget === 'checkbox' || widget === 'CheckboxWidget') return 'control'
  return typeof widget === 'string' && groups.has(widget) ? 'legend' : 'label'
}

/** Whether a field is several controls under one name, and so a fieldset with a legend rather than a box with a label. */
export const isGroup = (schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean =>
  namedBy(schema, uiSchema) === 'legend'

const isBoolean = ({ type }: RJSFSchema): boolean =>
  type === 'boolean' ||
  (Array.isArray(type) && type.length === 2 && type.includes('boolean') && type.includes('null'))
