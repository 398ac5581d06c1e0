import type { WidgetProps } from '@rjsf/utils'
import type { ChangeEvent, FocusEvent, ReactElement } from 'react'
import { SelectBox, type SelectItem } from '../../components/select.tsx'
import { useStrings } from '../../strings/strings-provider.tsx'
import { sameValue } from '../same-value.ts'
import { boxProps } from './box-props.ts'
import { asList, isAmong, useChoices } from './choices.tsx'
import { shownText } from './use-text-draft.ts'

const nothing = ''
const kept = 'kept'

/**
 * A list that drops down. Its lines stand for values of any kind, by their place. The first line is empty and stays there:
 * an answer can be taken back. A value that is not in the list, as of an older schema, is shown and kept until another is
 * chosen; one that is no longer offered (`ui:enumDisabled`) can be read, and not chosen.
 *
 * Where several answers may be chosen, checkboxes are drawn: `ui:widget: 'select'` asks for a list all the same, in which
 * people have to know that a key must be held down.
 */
export function SelectWidget(props: WidgetProps): ReactElement {
  const { multiple, registry, uiSchema } = props
  const asked = uiSchema?.['ui:widget'] ?? uiSchema?.['ui:options']?.widget
  const Checkboxes = registry.widgets.CheckboxesWidget
  if (multiple && asked !== 'select' && Checkboxes) return <Checkboxes {...props} />
  return multiple ? <ManyOf {...props} /> : <OneOf {...props} />
}

function OneOf(props: WidgetProps): ReactElement {
  const { id, value, placeholder, onChange, onBlur, onFocus, options } = props
  const { chooseOne } = useStrings()
  const { options: lines, items } = useLines(props)
  const place = lines.findIndex((line) => sameValue(line.value, value))
  const isElse = place < 0 && value !== undefined && value !== null && value !== ''
  const meant = (chosen: string): unknown =>
    chosen === nothing ? options.emptyValue : chosen === kept ? value : lines[Number(chosen)]?.value
  return (
    <SelectBox
      {...selectProps(props)}
      items={[
        { value: nothing, text: placeholder || chooseOne },
        ...items,
        ...(isElse ? [{ value: kept, text: shownText(value) }] : []),
      ]}
      value={isElse ? kept : place < 0 ? nothing : String(place)}
      onChange={(event: ChangeEvent<HTMLSelectElement>) => onChange(meant(event.target.value))}
      onBlur={(event: FocusEvent<HTMLSelectElement>) => onBlur(id, meant(event.target.value))}
      onFocus={(event: FocusEvent<HTMLSelectElement>) => onFocus(id, meant(event.target.value))}
    />
  )
}

function ManyOf(props: WidgetProps): ReactElement {
  const { id, onChange, onBlur, onFocus } = props
  const { options: lines, items } = useLines(props)
  const value = asList(props.value)
  const others = value.filter((each) => !lines.some((line) => sameValue(line.value, each)))
  const all: readonly unknown[] = [...lines.map((line) => line.value), ...others]
  const chosen = (list: HTMLSelectElement): unknown[] =>
    [...list.selectedOptions].map((line) => all[Number(line.value)])
  return (
    <SelectBox
      {...selectProps(props)}
      multiple
      items={[
        ...items,
        ...others.map((each, index) => ({ value: lines.length + index, text: shownText(each) })),
      ]}
      value={all.flatMap((each, place) => (isAmong(value, each) ? [String(place)] : []))}
      onChange={(event: ChangeEvent<HTMLSelectElement>) => onChange(chosen(event.target))}
      onBlur={(event: FocusEvent<HTMLSelectElement>) => onBlur(id, chosen(event.target))}
      onFocus={(event: FocusEvent<HTMLSelectElement>) => onFocus(id, chosen(event.target))}
    />
  )
}

/** A list has no state of being read only: it is disabled then. */
function selectProps(props: WidgetProps) {
  const { readOnly, disabled, placeholder, ...box } = boxProps(props)
  return { ...box, disabled: disabled || readOnly }
}

function useLines(props: WidgetProps) {
  const { options } = useChoices(props)
  const items: SelectItem[] = options.map(({ label, value }, place) => ({
    value: place,
    // rjsf has `[object Object]` for one that has no name.
    text: typeof value === 'object' && label === String(value) ? shownText(value) || label : label,
    disabled: isAmong(asList(props.options.enumDisabled), value),
  }))
  return { options, items }
}
