import type { ReactElement } from 'react'
import { classes, type FilledPartProps } from './attributes.ts'

/** Blue is the colour of a tag that has none. */
export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow'

export interface TagProps extends FilledPartProps {
  readonly colour?: TagColour | undefined
}

/** The state of a thing, in a word or two. https://design-system.service.gov.uk/components/tag/ */
export function Tag({ colour = 'blue', className, attributes, children }: TagProps): ReactElement {
  return (
    <strong
      {...attributes}
      className={classes('govuk-tag', colour !== 'blue' && `govuk-tag--${colour}`, className)}
    >
      {children}
    </strong>
  )
}
