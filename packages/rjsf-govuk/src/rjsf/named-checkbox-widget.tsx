import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { useFrame } from './place.tsx'
import { CheckboxWidget } from './widgets/checkbox-widget.tsx'

/** A checkbox carries its own name: the one that its field has, in words and with its number where it is in a list. */
export function NamedCheckboxWidget(props: WidgetProps): ReactElement {
  const { label } = useFrame()
  return <CheckboxWidget {...props} label={label || props.label} />
}
