import { createElement, type ReactElement, type ReactNode } from 'react'
import { classes, isShown, type PartProps } from './attributes.ts'
import type { HeadingLevel } from './field/label.tsx'

export interface PanelProps extends PartProps {
  readonly title: ReactNode
  /** Stops the person with a question, rather than telling that a thing is done. */
  readonly interruption?: boolean | undefined
  readonly headingLevel?: HeadingLevel | undefined
  /** What can be done about an interruption: buttons with `inverse`, and links. */
  readonly actions?: ReactNode
  readonly actionsProps?: PartProps | undefined
  readonly children?: ReactNode
}

/** The thing is done, or needs a second look before it is. https://design-system.service.gov.uk/components/panel/ */
export function Panel(props: PanelProps): ReactElement {
  const { title, interruption, headingLevel = 1, actions, actionsProps, className, attributes } = props
  return (
    <div
      {...attributes}
      className={classes(
        'govuk-panel',
        interruption ? 'govuk-panel--interruption' : 'govuk-panel--confirmation',
        className,
      )}
    >
      {createElement(`h${headingLevel}`, { className: 'govuk-panel__title' }, title)}
      {isShown(props.children) && <div className="govuk-panel__body">{props.children}</div>}
      {interruption && isShown(actions) && (
        <div
          {...actionsProps?.attributes}
          className={classes('govuk-panel__actions', actionsProps?.className)}
        >
          <div className="govuk-button-group">{actions}</div>
        </div>
      )}
    </div>
  )
}
