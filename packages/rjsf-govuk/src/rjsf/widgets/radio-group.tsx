import type { EnumOptionsType, WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { RadioItems } from '../../components/radios.tsx'
import { controlOf } from '../control.ts'
import { sameValue } from '../same-value.ts'
import { useChoices } from './choices.tsx'
import { movesAmongAnswers } from './focus-moves.ts'

export interface RadioGroupProps {
  readonly of: WidgetProps
  /** The answers, where they are not those of the schema. */
  readonly options?: readonly EnumOptionsType[] | undefined
}

/** Radios of a field. An answer is handed over at once. Answers that reveal something are never side by side. */
export function RadioGroup({ of: props, options: given }: RadioGroupProps): ReactElement {
  const { id, value, onChange, onFocus, onBlur } = props
  const { name, disabled, readOnly, autoFocus } = controlOf(props)
  const { options, items, reveals } = useChoices(props, given)
  const place = value === undefined ? -1 : options.findIndex((option) => sameValue(option.value, value))
  return (
    <RadioItems
      id={id}
      name={name}
      items={items}
      value={place === -1 ? null : String(place)}
      inline={props.options.inline === true && !reveals}
      small={props.options.small === true}
      disabled={disabled}
      readOnly={readOnly}
      autoFocus={autoFocus}
      onChange={(chosen) => onChange(options[Number(chosen)]?.value)}
      onFocus={(event) => {
        if (!movesAmongAnswers(event)) onFocus(id, value)
      }}
      onBlur={(event) => {
        if (!movesAmongAnswers(event)) onBlur(id, value)
      }}
    />
  )
}
