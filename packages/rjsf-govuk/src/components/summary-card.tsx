import { createElement, type ReactElement, type ReactNode } from 'react'
import { classes, isShown, type PartProps } from './attributes.ts'
import type { HeadingLevel } from './field/label.tsx'
import { CardTitle, type SummaryAction, SummaryActionLink } from './summary-action.tsx'

export interface SummaryCardProps extends PartProps {
  readonly title?: ReactNode
  readonly titleClassName?: string | undefined
  readonly headingLevel?: HeadingLevel | undefined
  readonly actions?: readonly SummaryAction[] | undefined
  readonly actionsClassName?: string | undefined
  /** A `SummaryList`, most often. The links of its rows name the card too. */
  readonly children?: ReactNode
}

/** One of several things of a kind, with its answers. https://design-system.service.gov.uk/components/summary-list/ */
export function SummaryCard(props: SummaryCardProps): ReactElement {
  const { title, titleClassName, headingLevel = 2, className, attributes, children } = props
  return (
    <CardTitle.Provider value={title}>
      <div {...attributes} className={classes('govuk-summary-card', className)}>
        <div className="govuk-summary-card__title-wrapper">
          {isShown(title) &&
            createElement(
              `h${headingLevel}`,
              { className: classes('govuk-summary-card__title', titleClassName) },
              title,
            )}
          <CardActions {...props} />
        </div>
        <div className="govuk-summary-card__content">{children}</div>
      </div>
    </CardTitle.Provider>
  )
}

function CardActions({ actions = [], actionsClassName }: SummaryCardProps): ReactElement | null {
  const [first, ...more] = actions
  if (!first) return null
  const className = classes('govuk-summary-card__actions', actionsClassName)
  if (more.length === 0)
    return (
      <div className={className}>
        <SummaryActionLink {...first} />
      </div>
    )
  return (
    <ul className={className}>
      {actions.map((action, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two actions may have the same words
        <li key={index} className="govuk-summary-card__action">
          <SummaryActionLink {...action} />
        </li>
      ))}
    </ul>
  )
}
