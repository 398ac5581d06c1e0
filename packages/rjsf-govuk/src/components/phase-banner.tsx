import type { ReactElement, ReactNode } from 'react'
import { classes, type FilledPartProps } from './attributes.ts'
import { Tag, type TagProps } from './tag.tsx'

export interface PhaseBannerProps extends FilledPartProps {
  /** “Alpha” or “Beta”. */
  readonly phase: ReactNode
  readonly phaseProps?: Omit<TagProps, 'children'> | undefined
}

/** Says that a service is still being worked on. https://design-system.service.gov.uk/components/phase-banner/ */
export function PhaseBanner(props: PhaseBannerProps): ReactElement {
  const { phase, phaseProps, className, attributes, children } = props
  return (
    <div {...attributes} className={classes('govuk-phase-banner govuk-width-container', className)}>
      <p className="govuk-phase-banner__content">
        <Tag {...phaseProps} className={classes('govuk-phase-banner__content__tag', phaseProps?.className)}>
          {phase}
        </Tag>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
