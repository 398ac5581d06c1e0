import type { FieldProps } from '@rjsf/utils'
import type { ReactElement } from 'react'

/**
 * A number, as its widget reads it. That of rjsf reads once more what the widget gives: it takes `0x10` for 16, a space for 0,
 * and cuts the end off a text that is no number.
 */
export function NumberField(props: FieldProps): ReactElement | null {
  const { StringField } = props.registry.fields
  return StringField ? <StringField {...props} /> : null
}
