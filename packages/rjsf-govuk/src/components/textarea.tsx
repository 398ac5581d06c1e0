import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react'
import { classes, isShown } from './attributes.ts'
import { boxAria, Field, type FieldProps } from './field/field.tsx'

/** The box alone, for a caller that draws label, hint and message itself. */
export interface TextareaBoxProps extends ComponentPropsWithoutRef<'textarea'> {
  readonly id: string
  readonly invalid?: boolean | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined
}

/** A box for several lines. https://design-system.service.gov.uk/components/textarea/ */
export function TextareaBox({ invalid, inputRef, className, rows, ...rest }: TextareaBoxProps): ReactElement {
  return (
    <textarea
      {...rest}
      ref={inputRef}
      rows={rows ?? 5}
      className={classes('govuk-textarea', invalid && 'govuk-textarea--error', className)}
    />
  )
}

export interface TextareaProps extends FieldProps, Omit<TextareaBoxProps, 'id' | 'invalid'> {}

/** A question answered with several lines of text. */
export function Textarea(props: TextareaProps): ReactElement {
  const { label, labelProps, hint, hintProps, error, errorProps, formGroupProps, describedBy, ...box } = props
  return (
    <Field {...props}>
      <TextareaBox {...box} {...boxAria(props)} invalid={isShown(error)} />
    </Field>
  )
}
