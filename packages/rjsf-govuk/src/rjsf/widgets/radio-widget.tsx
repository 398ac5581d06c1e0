import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { RadioGroup } from './radio-group.tsx'

/** One answer of a few, as radios. */
export function RadioWidget(props: WidgetProps): ReactElement {
  return <RadioGroup of={props} />
}
