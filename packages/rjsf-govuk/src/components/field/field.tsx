import type { ReactElement, ReactNode } from 'react'
import { isShown, type PartProps } from '../attributes.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { errorId, hintId, ids } from './ids.ts'
import { Label, type LabelProps } from './label.tsx'

/** What every question with one box has, whatever the box is. */
export interface FieldProps {
  /** Id of the box. Its hint is `<id>-hint`, its message `<id>-error`. */
  readonly id: string
  readonly label?: ReactNode
  readonly labelProps?: Omit<LabelProps, 'htmlFor' | 'children'> | undefined
  readonly hint?: ReactNode
  readonly hintProps?: PartProps | undefined
  /** What is wrong with the answer. */
  readonly error?: ReactNode
  readonly errorProps?: Omit<ErrorMessageProps, 'id' | 'children'> | undefined
  readonly formGroupProps?: PartProps | undefined
  /** Ids of what else describes the box, before its hint and its message. */
  readonly describedBy?: string | undefined
}

/** What ties a box to its hint and its message. */
export interface BoxAria {
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Ids and state of a box, from what its field has. */
export const boxAria = ({ id, hint, error, describedBy }: FieldProps): BoxAria => ({
  'aria-describedby': ids(describedBy, isShown(hint) && hintId(id), isShown(error) && errorId(id)),
  'aria-invalid': isShown(error) || undefined,
})

/** Label, hint, message and box, in the order of the Design System. The box takes `boxAria`. */
export function Field(props: FieldProps & { readonly children: ReactNode }): ReactElement {
  const { id, label, labelProps, hint, hintProps, error, errorProps, formGroupProps, children } = props
  return (
    <FormGroup {...formGroupProps} error={isShown(error)}>
      {isShown(label) && (
        <Label {...labelProps} htmlFor={id}>
          {label}
        </Label>
      )}
      {isShown(hint) && (
        <Hint {...hintProps} id={hintId(id)}>
          {hint}
        </Hint>
      )}
      {isShown(error) && (
        <ErrorMessage {...errorProps} id={errorId(id)}>
          {error}
        </ErrorMessage>
      )}
      {children}
    </FormGroup>
  )
}
