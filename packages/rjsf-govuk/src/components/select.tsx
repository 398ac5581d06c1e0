import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react'
import { type Attributes, classes, isShown } from './attributes.ts'
import { boxAria, Field, type FieldProps } from './field/field.tsx'

/** One line of the list. */
export interface SelectItem {
  readonly text: string
  /** What the line stands for; its words where it is left out. */
  readonly value?: string | number | boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** Lines that belong together, under a name. */
export interface SelectGroup {
  readonly label: string
  readonly items: readonly SelectItem[]
  readonly disabled?: boolean | undefined
}

/** The list alone, for a caller that draws label, hint and message itself. */
export interface SelectBoxProps extends Omit<ComponentPropsWithoutRef<'select'>, 'children'> {
  readonly id: string
  readonly items: readonly (SelectItem | SelectGroup)[]
  readonly invalid?: boolean | undefined
  readonly inputRef?: Ref<HTMLSelectElement> | undefined
}

/**
 * A list that drops down. The Design System asks for radios first, and for checkboxes where several answers are chosen: with
 * `multiple` people have to know that a key must be held down.
 * https://design-system.service.gov.uk/components/select/
 */
export function SelectBox({ invalid, inputRef, className, items, ...rest }: SelectBoxProps): ReactElement {
  return (
    <select
      {...rest}
      ref={inputRef}
      className={classes('govuk-select', className, invalid && 'govuk-select--error')}
    >
      {items.map((item) =>
        'items' in item ? (
          <optgroup key={`group ${item.label}`} label={item.label} disabled={item.disabled}>
            {item.items.map(line)}
          </optgroup>
        ) : (
          line(item)
        ),
      )}
    </select>
  )
}

const line = ({ text, value, disabled, attributes }: SelectItem): ReactElement => (
  <option
    {...attributes}
    key={`${value ?? text}`}
    {...(value !== undefined && { value: String(value) })}
    disabled={disabled}
  >
    {text}
  </option>
)

export interface SelectProps extends FieldProps, Omit<SelectBoxProps, 'id' | 'invalid'> {}

/** A question answered by choosing from a list that drops down. */
export function Select(props: SelectProps): ReactElement {
  const { label, labelProps, hint, hintProps, error, errorProps, formGroupProps, describedBy, ...box } = props
  return (
    <Field {...props}>
      <SelectBox {...box} {...boxAria(props)} invalid={isShown(error)} />
    </Field>
  )
}
