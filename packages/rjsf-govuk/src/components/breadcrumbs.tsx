import type { ReactElement, ReactNode } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { type Attributes, classes, type PartProps } from './attributes.ts'
import { Link, type LinkTarget } from './link.tsx'

/** A page on the way. Without an address it is the page that is shown. */
export interface Breadcrumb extends LinkTarget {
  readonly text: ReactNode
  readonly attributes?: Attributes | undefined
}

export interface BreadcrumbsProps extends PartProps {
  readonly items: readonly Breadcrumb[]
  /** Only the first and the last are shown where there is little room. */
  readonly collapseOnMobile?: boolean | undefined
  /** Name of the landmark. */
  readonly label?: string | undefined
}

/** Where a page stands in its service. https://design-system.service.gov.uk/components/breadcrumbs/ */
export function Breadcrumbs(props: BreadcrumbsProps): ReactElement {
  const { items, collapseOnMobile, label, className, attributes } = props
  const { breadcrumb } = useStrings()
  return (
    <nav
      {...attributes}
      className={classes(
        'govuk-breadcrumbs',
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
        className,
      )}
      aria-label={label ?? breadcrumb}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place on the way is what names a crumb
          <Crumb key={index} {...item} />
        ))}
      </ol>
    </nav>
  )
}

function Crumb({ text, href, onClick, attributes }: Breadcrumb): ReactElement {
  if (href === undefined && onClick === undefined)
    return (
      <li className="govuk-breadcrumbs__list-item" aria-current="page">
        {text}
      </li>
    )
  return (
    <li className="govuk-breadcrumbs__list-item">
      <Link href={href} onClick={onClick} className="govuk-breadcrumbs__link" attributes={attributes}>
        {text}
      </Link>
    </li>
  )
}
