import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useRef,
} from 'react'
import { classes } from './attributes.ts'
import { type AnchorProps, useAnchor } from './link.tsx'

/** What a button is for. The plain one is the way on; a page has one of them. */
export type ButtonVariant = 'secondary' | 'warning' | 'inverse'

/** Within this many milliseconds a second press of a button that takes one only is passed over. */
const SECOND_PRESS = 1000

interface CommonButtonProps {
  readonly variant?: ButtonVariant | undefined
  /** Opens a service, with an arrow after the words. */
  readonly start?: boolean | undefined
  readonly children: ReactNode
}

export interface ButtonProps extends CommonButtonProps, Omit<ComponentPropsWithoutRef<'button'>, 'children'> {
  /** Passes over a second press within a second of the first. */
  readonly preventDoubleClick?: boolean | undefined
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined
}

/** A button. Unlike GOV.UK’s script, none needs to be run for it. https://design-system.service.gov.uk/components/button/ */
export function Button(props: ButtonProps): ReactElement {
  const { variant, start, preventDoubleClick, buttonRef, className, children, ...rest } = props
  const { type, disabled, onClick, ...attributes } = rest
  const pressed = useRef(Number.NEGATIVE_INFINITY)
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (preventDoubleClick) {
      if (event.timeStamp - pressed.current < SECOND_PRESS) {
        event.preventDefault()
        return
      }
      pressed.current = event.timeStamp
    }
    onClick?.(event)
  }
  return (
    <button
      {...attributes}
      ref={buttonRef}
      type={type ?? 'submit'}
      className={buttonClasses(variant, start, className)}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      onClick={press}
    >
      <ButtonWords start={start}>{children}</ButtonWords>
    </button>
  )
}

export interface LinkButtonProps extends CommonButtonProps, Omit<AnchorProps, 'children'> {}

/** A link that looks and works as a button does: the space bar follows it too. `LinkProvider` hands it to a router. */
export function LinkButton(props: LinkButtonProps): ReactElement {
  const { variant, start, className, children, onKeyDown, ...rest } = props
  const Anchor = useAnchor()
  const press = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    onKeyDown?.(event)
    if (event.key !== ' ' || event.defaultPrevented) return
    event.preventDefault()
    event.currentTarget.click()
  }
  return (
    <Anchor
      role="button"
      draggable={false}
      {...rest}
      className={buttonClasses(variant, start, className)}
      onKeyDown={press}
    >
      <ButtonWords start={start}>{children}</ButtonWords>
    </Anchor>
  )
}

const buttonClasses = (
  variant: ButtonVariant | undefined,
  start: boolean | undefined,
  className: string | undefined,
): string | undefined =>
  classes('govuk-button', variant && `govuk-button--${variant}`, className, start && 'govuk-button--start')

function ButtonWords({ start, children }: Pick<CommonButtonProps, 'start' | 'children'>): ReactNode {
  if (!start) return children
  return (
    <>
      {/* The arrow makes a row of the button, in which spaces between elements are lost. */}
      {typeof children === 'string' ? children : <span>{children}</span>}
      <svg
        className="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  )
}
