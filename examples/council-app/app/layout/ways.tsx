import type { ReactElement } from 'react'
import { AppLink } from '../router/app-link.tsx'

/** A way on from a page, and what is found there. */
export interface Way {
  readonly href: string
  readonly title: string
  readonly about: string
}

/** Ways on, as cards. What is not a way is passed over. */
export function Ways({ of }: { readonly of: readonly (Way | false | undefined)[] }): ReactElement {
  return (
    <ul className="ways">
      {of.map(
        (way) =>
          way && (
            <li key={way.href} className="ways__way">
              <AppLink href={way.href} className="govuk-link ways__link">
                {way.title}
              </AppLink>
              <p className="ways__about">{way.about}</p>
            </li>
          ),
      )}
    </ul>
  )
}
