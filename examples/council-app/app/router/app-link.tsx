import type { AnchorProps } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { navigate } from './location.ts'

/** A link to another page of the app. It is a real address: it opens in a new tab, and works without the router. */
export function AppLink({ href, onClick, children, ...rest }: AnchorProps): ReactElement {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        const opensElsewhere =
          event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
        if (event.defaultPrevented || opensElsewhere || !href.startsWith('/') || href.startsWith('/api/'))
          return
        event.preventDefault()
        navigate(href)
      }}
    >
      {children}
    </a>
  )
}
