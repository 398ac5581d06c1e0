import {
  type ComponentPropsWithoutRef,
  type ReactElement,
  type Ref,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, isShown, type PartProps } from './attributes.ts'
import { Button } from './button.tsx'
import { boxAria, Field, type FieldProps } from './field/field.tsx'
import { Input, type InputWidth } from './text-input.tsx'
import { useIsMounted } from './use-is-mounted.ts'

/** The box and its button alone, for a caller that draws label, hint and message itself. */
export interface PasswordBoxProps
  extends Omit<ComponentPropsWithoutRef<'input'>, 'prefix' | 'width' | 'type'> {
  readonly id: string
  readonly width?: InputWidth | undefined
  readonly invalid?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
  readonly buttonProps?: PartProps | undefined
}

/** A box that shows dots, until somebody asks to see what is in it. It shows dots again when the form is sent or left. */
export function PasswordBox(props: PasswordBoxProps): ReactElement {
  const { className, inputRef, buttonProps, autoComplete, ...box } = props
  const strings = useStrings()
  const isMounted = useIsMounted()
  const [isSeen, setIsSeen] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const wrapper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const hide = (): void => setIsSeen(false)
    const restore = (event: PageTransitionEvent): void => {
      if (event.persisted) hide()
    }
    const form = wrapper.current?.closest('form')
    form?.addEventListener('submit', hide)
    window.addEventListener('pageshow', restore)
    return () => {
      form?.removeEventListener('submit', hide)
      window.removeEventListener('pageshow', restore)
    }
  }, [])
  return (
    <div ref={wrapper} className="govuk-input__wrapper govuk-password-input__wrapper">
      <Input
        spellCheck={false}
        autoCapitalize="none"
        {...box}
        inputRef={inputRef}
        type={isSeen ? 'text' : 'password'}
        autoComplete={autoComplete ?? 'current-password'}
        className={classes('govuk-password-input__input', className)}
      />
      {isMounted && (
        <div className="govuk-password-input__sr-status govuk-visually-hidden" aria-live="polite">
          {isAsked && (isSeen ? strings.passwordShown : strings.passwordHidden)}
        </div>
      )}
      <Button
        {...buttonProps?.attributes}
        type="button"
        variant="secondary"
        className={classes('govuk-password-input__toggle', buttonProps?.className)}
        aria-controls={box.id}
        aria-label={isSeen ? strings.hidePassword : strings.showPassword}
        hidden={!isMounted}
        disabled={box.disabled}
        onClick={() => {
          setIsSeen(!isSeen)
          setIsAsked(true)
        }}
      >
        {isSeen ? strings.hide : strings.show}
      </Button>
    </div>
  )
}

export interface PasswordInputProps extends FieldProps, Omit<PasswordBoxProps, 'id' | 'invalid'> {}

/** A question answered with a password. https://design-system.service.gov.uk/components/password-input/ */
export function PasswordInput(props: PasswordInputProps): ReactElement {
  const { label, labelProps, hint, hintProps, error, errorProps, formGroupProps, describedBy, ...box } = props
  return (
    <Field
      {...props}
      formGroupProps={{
        ...formGroupProps,
        className: classes('govuk-password-input', formGroupProps?.className),
      }}
    >
      <PasswordBox {...box} {...boxAria(props)} invalid={isShown(error)} />
    </Field>
  )
}
