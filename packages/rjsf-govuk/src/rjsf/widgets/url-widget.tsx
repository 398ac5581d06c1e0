import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { TextWidget } from './text-widget.tsx'

/** The address of a page, with the keyboard for one. */
export function UrlWidget(props: WidgetProps): ReactElement {
  return <TextWidget {...props} type="url" />
}
