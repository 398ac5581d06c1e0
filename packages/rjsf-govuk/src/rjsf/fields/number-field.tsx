import type { FieldProps } from '@rjsf/utils'
import { type ReactElement, useCallback } from 'react'
import { readNumber } from '../../numbers/read-number.ts'

/**
 * A number, as its widget reads it. What a widget of the host gives as text is read here. That of rjsf reads once more what any
 * widget gives: it takes `0x10` for 16, a space for 0, and cuts the end off a text that is no number.
 */
export function NumberField(props: FieldProps): ReactElement | null {
  const { onChange } = props
  const read = useCallback<FieldProps['onChange']>(
    (value, ...rest) => onChange(typeof value === 'string' ? numberOf(value) : value, ...rest),
    [onChange],
  )
  const { StringField } = props.registry.fields
  return StringField ? <StringField {...props} onChange={read} /> : null
}

/** What is typed and no number stays as it was typed, so that somebody is told. */
const numberOf = (text: string): number | string | undefined =>
  text.trim() === '' ? undefined : (readNumber(text) ?? text)
