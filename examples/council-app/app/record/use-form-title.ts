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
  useEffect(
    () =>
      withHeading((heading) => {
        const caption = heading.querySelector('.govuk-caption-l')?.textContent ?? ''
        const title = heading.textContent?.slice(caption.length) ?? ''
        document.title = documentTitle([title, caption].filter(Boolean).join(' – '))
      }),
    [route],
  )
  useEffect(
    () =>
      withHeading((heading) => {
        const { activeElement, body } = document
        const isLost = activeElement === null || activeElement === body
        if (hasMoved() && isLost) heading.focus()
      }),
    [],
  )
}

/** Does something with the heading of the form: now, or when it has come, as a part of the form may be fetched before it. */
function withHeading(act: (heading: HTMLElement) => void): () => void {
  const found = () => document.querySelector<HTMLElement>('main .record-form h1')
  const first = found()
  if (first !== null) {
    act(first)
    return () => undefined
  }
  const watch = new MutationObserver(() => {
    const heading = found()
    if (heading === null) return
    watch.disconnect()
    act(heading)
  })
  watch.observe(document.body, { childList: true, subtree: true })
  return () => watch.disconnect()
}
