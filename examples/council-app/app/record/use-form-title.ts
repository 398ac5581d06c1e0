import type { Route } from '@open-care-plan/react'
import { useEffect } from 'react'
import { documentTitle } from '../layout/page.tsx'
import { hasMoved } from '../router/location.ts'

/**
 * Calls the page of the browser after the page of a form, as other pages of this app are called, and takes whoever comes here by
 * a link to its first heading. To the headings after that the form takes them itself.
 */
export function useFormTitle(route: Route): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page of the form has another heading
  useEffect(() => {
    const heading = document.querySelector('main h1')
    const caption = heading?.querySelector('.govuk-caption-l')?.textContent ?? ''
    const title = heading?.textContent?.slice(caption.length) ?? ''
    document.title = documentTitle([title, caption].filter(Boolean).join(' – '))
  }, [route])
  useEffect(() => {
    const { activeElement, body } = document
    const isLost = activeElement === null || activeElement === body
    if (hasMoved() && isLost) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
}
