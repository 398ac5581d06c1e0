import type { MouseEvent, ReactElement, ReactNode } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, type PartProps } from './attributes.ts'
import { takeFocus } from './focus.ts'

export interface SkipLinkProps extends PartProps {
  /** `#` and the id of what the page is about; `#content` where nothing is given. */
  readonly href?: string | undefined
  readonly children?: ReactNode
}

/** First on the page for those who use a keyboard: past the header. https://design-system.service.gov.uk/components/skip-link/ */
export function SkipLink(props: SkipLinkProps): ReactElement {
  const { href = '#content', className, attributes, children } = props
  const { skipToMainContent } = useStrings()
  return (
    <a {...attributes} href={href} className={classes('govuk-skip-link', className)} onClick={skip}>
      {children ?? skipToMainContent}
    </a>
  )
}

/** Focus goes along, so that the next press of the tab key goes on from there. */
function skip(event: MouseEvent<HTMLAnchorElement>): void {
  const page = event.currentTarget.getRootNode() as Document | ShadowRoot
  const target = page.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  target.classList.add('govuk-skip-link-focused-element')
  target.addEventListener('blur', () => target.classList.remove('govuk-skip-link-focused-element'), {
    once: true,
  })
  takeFocus(target)
}
