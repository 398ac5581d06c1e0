import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { TextWidget } from './text-widget.tsx'

/** An email address, with the keyboard for one. `ui:autocomplete: 'email'` offers the writer’s own address, where that is asked for. */
export function EmailWidget(props: WidgetProps): ReactElement {
  return <TextWidget {...props} type="email" />
}
