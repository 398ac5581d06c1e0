import { createElement, type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, type PartProps } from './attributes.ts'
import type { HeadingLevel } from './field/label.tsx'
import { takeFocus } from './focus.ts'

export interface NotificationBannerProps extends PartProps {
  /** A success is said at once, and takes focus. */
  readonly success?: boolean | undefined
  /** “Important” or “Success” where nothing is given. */
  readonly title?: ReactNode
  readonly titleId?: string | undefined
  readonly headingLevel?: HeadingLevel | undefined
  /** `alert` where the person has just done something that it answers; `region` otherwise. */
  readonly role?: string | undefined
  /** Focus stays where it is when the banner appears. Without an alert it always does. */
  readonly disableAutoFocus?: boolean | undefined
  /** Words alone stand large; anything else is shown as it is. */
  readonly children?: ReactNode
}

/** Tells about something beside the task of the page. https://design-system.service.gov.uk/components/notification-banner/ */
export function NotificationBanner(props: NotificationBannerProps): ReactElement {
  const { success = false, title, titleId, headingLevel = 2, disableAutoFocus = false } = props
  const { role = success ? 'alert' : 'region', className, attributes, children } = props
  const strings = useStrings()
  const ownId = useId()
  const id = titleId ?? ownId
  const banner = useRef<HTMLDivElement>(null)

  const takesFocus = role === 'alert' && !disableAutoFocus
  useEffect(() => {
    if (takesFocus && banner.current) takeFocus(banner.current)
  }, [takesFocus])

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a role, which the caller may choose
    <div
      {...attributes}
      ref={banner}
      className={classes(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
        className,
      )}
      role={role}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        {createElement(
          `h${headingLevel}`,
          { className: 'govuk-notification-banner__title', id },
          title ?? (success ? strings.success : strings.important),
        )}
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}
