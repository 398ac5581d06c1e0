import type { ComponentPropsWithoutRef, ReactElement, ReactNode, Ref } from 'react'
import { classes, isShown, type PartProps } from './attributes.ts'
import { boxAria, Field, type FieldProps } from './field/field.tsx'

/** How wide a box is: characters it should hold. */
export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30

/** The box alone, for a caller that draws label, hint and message itself. */
export interface InputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'prefix' | 'width'> {
  readonly id: string
  readonly width?: InputWidth | undefined
  readonly invalid?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
  /** Stands before the box, as £ does. Screen readers skip it: say it in the label too. */
  readonly prefix?: ReactNode
  readonly prefixProps?: PartProps | undefined
  readonly suffix?: ReactNode
  readonly suffixProps?: PartProps | undefined
  readonly wrapperProps?: PartProps | undefined
}

/** A box for one line of text. https://design-system.service.gov.uk/components/text-input/ */
export function Input(props: InputProps): ReactElement {
  const { width, invalid, inputRef, prefix, prefixProps, suffix, suffixProps, wrapperProps, ...rest } = props
  const { className, type, ...attributes } = rest
  const box = (
    <input
      {...attributes}
      ref={inputRef}
      type={type ?? 'text'}
      className={classes(
        'govuk-input',
        className,
        width !== undefined && `govuk-input--width-${width}`,
        invalid && 'govuk-input--error',
      )}
    />
  )
  if (!isShown(prefix) && !isShown(suffix)) return box
  return (
    <div {...wrapperProps?.attributes} className={classes('govuk-input__wrapper', wrapperProps?.className)}>
      {isShown(prefix) && <Affix kind="prefix" part={prefixProps} text={prefix} />}
      {box}
      {isShown(suffix) && <Affix kind="suffix" part={suffixProps} text={suffix} />}
    </div>
  )
}

interface AffixProps {
  readonly kind: 'prefix' | 'suffix'
  readonly part: PartProps | undefined
  readonly text: ReactNode
}

function Affix({ kind, part, text }: AffixProps): ReactElement {
  return (
    <div
      {...part?.attributes}
      className={classes(`govuk-input__${kind}`, part?.className)}
      aria-hidden="true"
    >
      {text}
    </div>
  )
}

export interface TextInputProps extends FieldProps, Omit<InputProps, 'id' | 'invalid'> {}

/** A question answered with one line of text. */
export function TextInput(props: TextInputProps): ReactElement {
  const { label, labelProps, hint, hintProps, error, errorProps, formGroupProps, describedBy, ...box } = props
  return (
    <Field {...props}>
      <Input {...box} {...boxAria(props)} invalid={isShown(error)} />
    </Field>
  )
}
