import { createElement, type ReactElement, type ReactNode, useEffect, useRef } from 'react'

export interface PageHeadingProps {
  readonly level: 1 | 2 | 3
  /** What the page of the browser is called while this page of the form is shown; left alone where nothing is given. */
  readonly documentTitle?: string | undefined
  /** The first page of a form takes no focus: nobody asked for it. */
  readonly takesFocus: boolean
  readonly caption?: ReactNode
  readonly children: ReactNode
}

/** The heading of one page of a form. It takes the focus when the page is turned, so that a screen reader says where one is. */
export function PageHeading(props: PageHeadingProps): ReactElement {
  const { level, documentTitle, takesFocus, caption, children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  useEffect(() => {
    if (documentTitle === undefined) return
    const before = document.title
    document.title = documentTitle
    return () => {
      document.title = before
    }
  }, [documentTitle])
  return createElement(
    `h${level}`,
    { ref: heading, tabIndex: -1, className: 'govuk-heading-l record-form__heading' },
    caption !== undefined && <span className="govuk-caption-l">{caption}</span>,
    children,
  )
}
