import { getTemplate, type WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'

/** One line of text, or a number where the schema asks for one. See `BaseInputTemplate` for what `ui:options` it takes. */
export function TextWidget(props: WidgetProps): ReactElement {
  const Box = getTemplate<'BaseInputTemplate'>('BaseInputTemplate', props.registry, props.options)
  return <Box {...props} />
}
