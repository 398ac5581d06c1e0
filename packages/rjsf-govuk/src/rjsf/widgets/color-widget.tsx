import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { TextWidget } from './text-widget.tsx'

/** A colour, as text: `#1d70b8`. What a browser draws for one cannot be left empty, and is hard to use with a keyboard. */
export function ColorWidget(props: WidgetProps): ReactElement {
  return <TextWidget {...props} type="text" options={{ width: 10, spellcheck: false, ...props.options }} />
}
