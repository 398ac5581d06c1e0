import type { ReactElement } from 'react'
import { classes, type FilledPartProps } from '../attributes.ts'

export interface FormGroupProps extends FilledPartProps {
  readonly error?: boolean | undefined
}

/** Holds a question with all that belongs to it; a line runs down its side where something is wrong. */
export function FormGroup({ error, className, attributes, children }: FormGroupProps): ReactElement {
  return (
    <div
      {...attributes}
      className={classes('govuk-form-group', error && 'govuk-form-group--error', className)}
    >
      {children}
    </div>
  )
}
