import type { ReactElement } from 'react'
import { classes, type FilledPartProps } from './attributes.ts'

export interface InsetTextProps extends FilledPartProps {
  readonly id?: string | undefined
}

/** Words that stand apart from those around them. https://design-system.service.gov.uk/components/inset-text/ */
export function InsetText({ id, className, attributes, children }: InsetTextProps): ReactElement {
  return (
    <div {...attributes} id={id} className={classes('govuk-inset-text', className)}>
      {children}
    </div>
  )
}
