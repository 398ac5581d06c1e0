import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { CheckboxItems } from '../../components/checkboxes.tsx'
import { controlOf } from '../control.ts'
import { EndReveal, revealKey, useRevealed } from '../reveal.tsx'

/** A boolean as a box to tick, with its name beside it: “I agree”. A question with yes and no is a `YesNoWidget`. */
export function CheckboxWidget(props: WidgetProps): ReactElement {
  const { id, value, label, hideLabel, onChange, onFocus, onBlur } = props
  const { name, disabled, readOnly, autoFocus, describedBy, invalid } = controlOf(props)
  const revealed = useRevealed().get(revealKey(true))
  const item = {
    value: 'true',
    label,
    labelProps: hideLabel ? { className: 'govuk-visually-hidden' } : undefined,
    conditional: revealed === undefined ? undefined : <EndReveal>{revealed}</EndReveal>,
  }
  return (
    <CheckboxItems
      id={id}
      name={name}
      items={[item]}
      value={value === true ? ['true'] : []}
      small={props.options.small === true}
      disabled={disabled}
      readOnly={readOnly}
      autoFocus={autoFocus}
      describedBy={describedBy}
      invalid={invalid}
      onChange={(chosen) => onChange(chosen.length > 0)}
      onFocus={() => onFocus(id, value)}
      onBlur={() => onBlur(id, value)}
    />
  )
}
