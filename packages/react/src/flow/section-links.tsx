import type { ReactElement } from 'react'
import type { SectionState } from '../forms/section-states.ts'
import type { FormStrings } from '../strings/strings.ts'

interface SectionLinksProps {
  readonly sections: readonly SectionState[]
  readonly onGoTo: (section: string) => void
  readonly strings: Pick<FormStrings, 'contents'>
}

/**
 * What is on a long page, and the way there. Buttons, for the part of an address after `#` may be the host’s way to say which page of
 * the form is shown.
 */
export function SectionLinks({ sections, onGoTo, strings }: SectionLinksProps): ReactElement | null {
  if (sections.length < 3) return null
  return (
    <nav className="section-links" aria-label={strings.contents}>
      <ul className="govuk-list">
        {sections.map(({ section: { id, title } }) => (
          <li key={id}>
            <button type="button" className="checklist-panel__go" onClick={() => onGoTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
