import type { ReactElement, ReactNode } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, type PartProps } from './attributes.ts'
import { Link, type LinkTarget } from './link.tsx'

export interface BackLinkProps extends PartProps, LinkTarget {
  /** “Back” where nothing is given. */
  readonly children?: ReactNode
}

/** The way back, above everything else on the page. https://design-system.service.gov.uk/components/back-link/ */
export function BackLink({ className, children, ...link }: BackLinkProps): ReactElement {
  const { back } = useStrings()
  return (
    <Link {...link} className={classes('govuk-back-link', className)}>
      {children ?? back}
    </Link>
  )
}
