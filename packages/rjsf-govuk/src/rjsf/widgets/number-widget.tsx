import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { TextWidget } from './text-widget.tsx'

/** A number, in a text box: arrows and the wheel of a mouse do not change it by accident. */
export function NumberWidget(props: WidgetProps): ReactElement {
  return <TextWidget {...props} type="number" />
}
