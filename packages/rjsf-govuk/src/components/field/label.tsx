import { createElement, type ReactElement, type ReactNode } from 'react'
import { classes, type PartProps } from '../attributes.ts'

/** How large a label or a legend is. */
export type TextSize = 's' | 'm' | 'l' | 'xl'

/** Level of a heading in the page that embeds the form. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface LabelProps extends PartProps {
  readonly htmlFor: string
  readonly children: ReactNode
  readonly size?: TextSize | undefined
  /** Where the label is the heading of the page: the level. The label stands inside the heading. */
  readonly heading?: HeadingLevel | undefined
  readonly hidden?: boolean | undefined
}

/** What a box is called. https://design-system.service.gov.uk/components/text-input/ */
export function Label({
  htmlFor,
  children,
  size,
  heading,
  hidden,
  className,
  attributes,
}: LabelProps): ReactElement {
  const label = (
    <label
      {...attributes}
      className={classes(
        'govuk-label',
        size && `govuk-label--${size}`,
        hidden && 'govuk-visually-hidden',
        className,
      )}
      htmlFor={htmlFor}
    >
      {children}
    </label>
  )
  return heading === undefined
    ? label
    : createElement(`h${heading}`, { className: 'govuk-label-wrapper' }, label)
}
