import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { AppLink } from '../router/app-link.tsx'
import { hasMoved } from '../router/location.ts'

export const COUNCIL = 'Harrowmere Council'

/** What the browser calls a page. */
export const documentTitle = (title: string): string => `${title} – ${COUNCIL}`

export interface PageProps {
  readonly title: string
  /** Stands over the title: whose plan it is. */
  readonly caption?: string | undefined
  /** The page above this one. */
  readonly back?: { readonly text: string; readonly href: string } | undefined
  /** Stands over the title: what is wrong with the answers on this page. */
  readonly problems?: ReactNode
  readonly children?: ReactNode
}

/** A page of the app: its title, which takes the focus when somebody comes here by a link, and what stands on it. */
export function Page({ title, caption, back, problems, children }: PageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = documentTitle(caption === undefined ? title : `${title} – ${caption}`)
  }, [title, caption])
  useEffect(() => {
    if (hasMoved()) heading.current?.focus()
  }, [])
  return (
    <>
      {back !== undefined && (
        <AppLink href={back.href} className="govuk-back-link">
          {back.text}
        </AppLink>
      )}
      {problems}
      <h1 ref={heading} tabIndex={-1} className="govuk-heading-l page-title">
        {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
        {title}
      </h1>
      {children}
    </>
  )
}
