import type { ReactElement, ReactNode } from 'react'
import { classes, type FilledPartProps } from './attributes.ts'

export interface DetailsProps extends FilledPartProps {
  readonly id?: string | undefined
  readonly summary: ReactNode
  /** Whether it is open to begin with. After that it is the reader’s. */
  readonly open?: boolean | undefined
  readonly onToggle?: ((isOpen: boolean) => void) | undefined
}

/** Help that only some need. Questions do not belong in it. https://design-system.service.gov.uk/components/details/ */
export function Details(props: DetailsProps): ReactElement {
  const { id, summary, open = false, onToggle, className, attributes, children } = props
  return (
    <details
      {...attributes}
      id={id}
      className={classes('govuk-details', className)}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
