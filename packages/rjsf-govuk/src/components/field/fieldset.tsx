import { createElement, type ReactElement, type ReactNode } from 'react'
import { classes, isShown, type PartProps } from '../attributes.ts'
import type { HeadingLevel, TextSize } from './label.tsx'

export interface LegendProps extends PartProps {
  readonly size?: TextSize | undefined
  /** Where the legend is the heading of the page: the level. The heading stands inside the legend. */
  readonly heading?: HeadingLevel | undefined
  readonly hidden?: boolean | undefined
}

export interface FieldsetProps extends PartProps {
  readonly id?: string | undefined
  readonly legend?: ReactNode
  readonly legendProps?: LegendProps | undefined
  readonly describedBy?: string | undefined
  readonly role?: string | undefined
  readonly children?: ReactNode
}

/** Questions that belong together, under one name. https://design-system.service.gov.uk/components/fieldset/ */
export function Fieldset(props: FieldsetProps): ReactElement {
  const { id, legend, legendProps, describedBy, role, className, attributes, children } = props
  return (
    <fieldset
      {...attributes}
      id={id}
      className={classes('govuk-fieldset', className)}
      role={role}
      aria-describedby={describedBy}
    >
      {isShown(legend) && <Legend {...legendProps}>{legend}</Legend>}
      {children}
    </fieldset>
  )
}

function Legend(props: LegendProps & { readonly children: ReactNode }): ReactElement {
  const { size, heading, hidden, className, attributes, children } = props
  return (
    <legend
      {...attributes}
      className={classes(
        'govuk-fieldset__legend',
        size && `govuk-fieldset__legend--${size}`,
        hidden && 'govuk-visually-hidden',
        className,
      )}
    >
      {heading === undefined
        ? children
        : createElement(`h${heading}`, { className: 'govuk-fieldset__heading' }, children)}
    </legend>
  )
}
