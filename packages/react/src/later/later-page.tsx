import type { MouseEvent, ReactElement } from 'react'
import type { FirstStrings } from '../strings/strings.ts'
import { laterPages } from './parts.ts'
import { useLater } from './use-later.ts'

export interface LaterPageProps {
  readonly strings: FirstStrings
  readonly children: (pages: typeof import('./pages.ts')) => ReactElement
}

/** A page that may have to be fetched. Its heading is there meanwhile, and where it does not come nothing is lost. */
export function LaterPage({ strings, children }: LaterPageProps): ReactElement {
  const pages = useLater(laterPages)
  if (pages.state === 'ready') return children(pages.part)
  if (pages.state === 'waiting') return <p className="govuk-body">{strings.pageLoading}</p>
  return (
    <div role="alert">
      <p className="govuk-body">{strings.pageFailed}</p>
      <button type="button" className="govuk-button" onClick={tryAgain}>
        {strings.tryAgain}
      </button>
    </div>
  )
}

/** The button goes: the focus waits at the heading, as when one comes to a page. */
function tryAgain({ currentTarget }: MouseEvent<HTMLElement>): void {
  const form = currentTarget.closest('.record-form')
  form?.querySelector<HTMLElement>('.record-form__heading')?.focus()
  laterPages.load().catch(() => undefined)
}
