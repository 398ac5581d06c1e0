import type { FormSource, Route } from '@open-care-plan/react'
import { useEffect } from 'react'
import { documentTitle } from '../layout/page.tsx'
import { hasMoved } from '../router/location.ts'

/**
 * Calls the page of the browser after the page of a form, and takes whoever comes here by a link to the heading of its first
 * page. On the pages after that the form does so itself.
 */
export function useFormTitle({ title, sections }: FormSource, route: Route): void {
  const page =
    route.page === 'section' ? sections.find(({ id }) => id === route.section)?.title : names[route.page]
  useEffect(() => {
    document.title = documentTitle(page === undefined ? title : `${page} – ${title}`)
  }, [page, title])
  useEffect(() => {
    const { activeElement, body } = document
    const isLost = activeElement === null || activeElement === body
    if (hasMoved() && isLost) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
}

const names: Readonly<Partial<Record<Route['page'], string>>> = {
  check: 'Check the answers',
  findings: 'What a reviewer looks for',
  versions: 'Choose between versions',
}
