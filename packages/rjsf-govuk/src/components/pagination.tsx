import type { ReactElement, ReactNode } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { type Attributes, classes, isShown, type PartProps } from './attributes.ts'
import { Link, type LinkTarget } from './link.tsx'

/** The page before or after. */
export interface PaginationStep extends LinkTarget {
  /** “Previous” or “Next” where nothing is given. */
  readonly text?: ReactNode
  /** What that page is called. Shown where there are no numbers. */
  readonly label?: ReactNode
  readonly attributes?: Attributes | undefined
}

export interface PaginationPage extends LinkTarget {
  readonly number: number | string
  readonly current?: boolean | undefined
  /** Name for a screen reader, “Page 2” where nothing is given. */
  readonly label?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationProps extends PartProps {
  readonly previous?: PaginationStep | undefined
  readonly next?: PaginationStep | undefined
  /** Numbers, with `ellipsis` where some are left out. Without them the steps stand one above the other. */
  readonly pages?: readonly (PaginationPage | 'ellipsis')[] | undefined
  /** Name of the landmark. */
  readonly label?: string | undefined
}

/** The way through pages that follow each other. https://design-system.service.gov.uk/components/pagination/ */
export function Pagination(props: PaginationProps): ReactElement {
  const { previous, next, pages, label, className, attributes } = props
  const strings = useStrings()
  const block = pages === undefined && (previous !== undefined || next !== undefined)
  return (
    <nav
      {...attributes}
      className={classes('govuk-pagination', block && 'govuk-pagination--block', className)}
      aria-label={label ?? strings.pagination}
    >
      {previous && <Step kind="prev" step={previous} block={block} />}
      {pages && (
        <ul className="govuk-pagination__list">
          {pages.map((page, index) =>
            page === 'ellipsis' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name of its own
              <li key={index} className="govuk-pagination__item govuk-pagination__item--ellipsis">
                ⋯
              </li>
            ) : (
              <Page key={page.number} {...page} />
            ),
          )}
        </ul>
      )}
      {next && <Step kind="next" step={next} block={block} />}
    </nav>
  )
}

function Page({ number, current, label, href, onClick, attributes }: PaginationPage): ReactElement {
  const { page } = useStrings()
  return (
    <li className={classes('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <Link
        href={href}
        onClick={onClick}
        className="govuk-link govuk-pagination__link"
        label={label ?? page(number)}
        current={current}
        attributes={attributes}
      >
        {number}
      </Link>
    </li>
  )
}

interface StepProps {
  readonly kind: 'prev' | 'next'
  readonly step: PaginationStep
  readonly block: boolean
}

function Step({ kind, step, block }: StepProps): ReactElement {
  const { previous, next, previousOrNextPage } = useStrings()
  const { text, label, href, onClick, attributes } = step
  return (
    <div className={`govuk-pagination__${kind}`}>
      <Link
        href={href}
        onClick={onClick}
        rel={kind}
        className="govuk-link govuk-pagination__link"
        attributes={attributes}
      >
        {(block || kind === 'prev') && <Arrow kind={kind} />}
        <span
          className={classes(
            'govuk-pagination__link-title',
            block && !isShown(label) && 'govuk-pagination__link-title--decorated',
          )}
        >
          {text ?? (kind === 'prev' ? previous : next)}
          {text === undefined && previousOrNextPage !== '' && (
            <span className="govuk-visually-hidden"> {previousOrNextPage}</span>
          )}
        </span>
        {block && isShown(label) && (
          <>
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{label}</span>
          </>
        )}
        {!block && kind === 'next' && <Arrow kind={kind} />}
      </Link>
    </div>
  )
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = ({ kind }: { kind: 'prev' | 'next' }): ReactElement => (
  <svg
    className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[kind]} />
  </svg>
)
