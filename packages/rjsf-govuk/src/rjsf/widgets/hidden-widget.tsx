import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { shownText } from './use-text-draft.ts'

/** A value that nobody is asked for and nobody sees. */
export function HiddenWidget({ id, htmlName, value }: WidgetProps): ReactElement {
  return <input type="hidden" id={id} name={htmlName ?? id} value={shownText(value)} />
}
