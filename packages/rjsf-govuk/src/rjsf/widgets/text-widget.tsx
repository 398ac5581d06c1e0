import { getTemplate, type WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { partMayBeKnown } from '../../dates/part-may-be-known.ts'
import { DateWidget } from './date-widget.tsx'

/**
 * One line of text, or a number where the schema asks for one. See `BaseInputTemplate` for what `ui:options` it takes. A date of
 * which a part may be known has boxes.
 */
export function TextWidget(props: WidgetProps): ReactElement {
  if (partMayBeKnown(props.schema, props.uiSchema)) return <DateWidget {...props} />
  const Box = getTemplate<'BaseInputTemplate'>('BaseInputTemplate', props.registry, props.options)
  return <Box {...props} />
}
