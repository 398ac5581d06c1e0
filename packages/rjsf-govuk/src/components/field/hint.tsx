import type { ReactElement } from 'react'
import { classes, type FilledPartProps } from '../attributes.ts'

export interface HintProps extends FilledPartProps {
  readonly id: string
}

/** Help that stands with a question: what to enter, or where to find it. */
export function Hint({ id, className, attributes, children }: HintProps): ReactElement {
  return (
    <div {...attributes} id={id} className={classes('govuk-hint', className)}>
      {children}
    </div>
  )
}
