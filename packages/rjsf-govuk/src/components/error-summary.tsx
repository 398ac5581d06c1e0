import { createElement, type MouseEvent, type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { type Attributes, classes, isShown, type PartProps } from './attributes.ts'
import type { HeadingLevel } from './field/label.tsx'
import { controlWithId, showAndFocus, takeFocus } from './focus.ts'
import { usePageTitleError } from './use-page-title-error.ts'

/** One mistake, and where it is. */
export interface ErrorSummaryItem {
  readonly text: ReactNode
  /** `#` and the id of the control, or of the group that holds it. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ErrorSummaryProps extends PartProps {
  readonly errors: readonly ErrorSummaryItem[]
  /** “There is a problem” where nothing is given. */
  readonly title?: ReactNode
  readonly description?: ReactNode
  readonly headingLevel?: HeadingLevel | undefined
  /** Focus stays where it is when the summary appears. */
  readonly disableAutoFocus?: boolean | undefined
  /** How often the form was submitted. Each further time takes focus to the summary again. */
  readonly attempt?: number | undefined
  /** Whether the title of the page says that there are errors. It does unless the host sees to it. */
  readonly pageTitle?: boolean | undefined
}

/**
 * All that is wrong, first on the page. It takes focus when it appears, and each line leads to its question.
 * https://design-system.service.gov.uk/components/error-summary/
 */
export function ErrorSummary(props: ErrorSummaryProps): ReactElement {
  const { errors, title, description, headingLevel = 2, className, attributes } = props
  const { disableAutoFocus = false, attempt, pageTitle = true } = props
  const { errorSummaryTitle } = useStrings()
  const summary = useRef<HTMLDivElement>(null)
  usePageTitleError(pageTitle)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt takes focus again
  useEffect(() => {
    if (!disableAutoFocus && summary.current) takeFocus(summary.current)
  }, [disableAutoFocus, attempt])

  return (
    <div {...attributes} ref={summary} className={classes('govuk-error-summary', className)}>
      {/* The alert stands inside what takes focus: a screen reader that is given both at once may say neither. */}
      <div role="alert">
        {createElement(
          `h${headingLevel}`,
          { className: 'govuk-error-summary__title' },
          title ?? errorSummaryTitle,
        )}
        <div className="govuk-error-summary__body">
          {isShown(description) && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two mistakes may have the same words and the same place
                <li key={index}>
                  <Mistake {...error} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

function Mistake({ text, href, attributes }: ErrorSummaryItem): ReactElement {
  if (href === undefined) return <>{text}</>
  return (
    <a {...attributes} href={href} onClick={follow}>
      {text}
    </a>
  )
}

/** Shows the question with its label, rather than the top of its box, and leaves the address of the page alone. */
function follow(event: MouseEvent<HTMLAnchorElement>): void {
  const link = event.currentTarget
  const control = controlWithId(decodeURIComponent(link.hash.slice(1)), link)
  if (!control) return
  event.preventDefault()
  showAndFocus(control)
}
