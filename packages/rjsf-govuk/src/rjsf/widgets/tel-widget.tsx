import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { TextWidget } from './text-widget.tsx'

/** A telephone number, with the keyboard for one, in whatever way it is written. */
export function TelWidget(props: WidgetProps): ReactElement {
  return <TextWidget {...props} type="tel" />
}
