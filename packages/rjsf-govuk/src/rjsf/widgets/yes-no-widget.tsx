import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { useStrings } from '../../strings/strings-provider.tsx'
import { RadioGroup } from './radio-group.tsx'

/**
 * A boolean as two radios, yes and no. Nothing is chosen before somebody answers: a box that is not ticked cannot tell “no” from
 * “not asked”.
 */
export function YesNoWidget(props: WidgetProps): ReactElement {
  const { yes, no } = useStrings()
  const options = props.options.enumOptions ? undefined : [option(true, yes), option(false, no)]
  return <RadioGroup of={props} options={options} />
}

const option = (value: boolean, label: string) => ({ value, label })
