import type { ReactElement } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, type FilledPartProps } from './attributes.ts'

export interface WarningTextProps extends FilledPartProps {
  /** What a screen reader says in place of the sign. */
  readonly fallback?: string | undefined
}

/** A warning that must be seen. https://design-system.service.gov.uk/components/warning-text/ */
export function WarningText({ fallback, className, attributes, children }: WarningTextProps): ReactElement {
  const { warning } = useStrings()
  return (
    <div {...attributes} className={classes('govuk-warning-text', className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{fallback ?? warning}</span> {children}
      </strong>
    </div>
  )
}
