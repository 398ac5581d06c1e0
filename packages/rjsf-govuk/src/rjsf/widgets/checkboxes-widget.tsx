import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { CheckboxItems } from '../../components/checkboxes.tsx'
import { controlOf } from '../control.ts'
import { asList, isAmong, useChoices } from './choices.tsx'
import { movesAmongAnswers } from './focus-moves.ts'

/**
 * Any number of answers, as tick boxes. The list that the form keeps has them in the order in which they stand. What it holds and
 * the schema no longer offers is kept, until an answer that goes with no other is chosen.
 */
export function CheckboxesWidget(props: WidgetProps): ReactElement {
  const { id, value, onChange, onFocus, onBlur } = props
  const { name, disabled, readOnly, autoFocus } = controlOf(props)
  const { options, items } = useChoices(props)
  const kept = asList(value)
  const others = kept.filter((each) => !options.some((option) => isAmong([option.value], each)))
  const places = options.flatMap((option, place) => (isAmong(kept, option.value) ? [String(place)] : []))
  const change = (chosen: readonly string[]): void => {
    const next = chosen.map((place) =>
      place.startsWith(OTHER) ? others[Number(place.slice(OTHER.length))] : options[Number(place)]?.value,
    )
    onChange(next.length === 0 ? (props.options.emptyValue ?? []) : next)
  }
  return (
    <CheckboxItems
      id={id}
      name={name}
      items={items}
      value={[...places, ...others.map((_, at) => `${OTHER}${at}`)]}
      small={props.options.small === true}
      disabled={disabled}
      readOnly={readOnly}
      autoFocus={autoFocus}
      onChange={change}
      onFocus={(event) => {
        if (!movesAmongAnswers(event)) onFocus(id, value)
      }}
      onBlur={(event) => {
        if (!movesAmongAnswers(event)) onBlur(id, value)
      }}
    />
  )
}

/** Begins the place of an answer that is not among the options. */
const OTHER = 'other '
