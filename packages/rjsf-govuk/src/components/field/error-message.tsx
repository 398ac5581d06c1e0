import type { ReactElement } from 'react'
import { useStrings } from '../../strings/strings-provider.tsx'
import { classes, type FilledPartProps } from '../attributes.ts'

export interface ErrorMessageProps extends FilledPartProps {
  readonly id?: string | undefined
  /** What a screen reader says before the message; an empty string says nothing. */
  readonly prefix?: string | undefined
}

/** What is wrong with an answer, and how to mend it. https://design-system.service.gov.uk/components/error-message/ */
export function ErrorMessage({
  id,
  prefix,
  className,
  attributes,
  children,
}: ErrorMessageProps): ReactElement {
  const { errorPrefix } = useStrings()
  const before = prefix ?? errorPrefix
  return (
    <p {...attributes} id={id} className={classes('govuk-error-message', className)}>
      {before !== '' && <span className="govuk-visually-hidden">{before}</span>}
      {before !== '' && ' '}
      {children}
    </p>
  )
}
