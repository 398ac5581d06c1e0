import type { Question } from '@open-care-plan/model/questions'
import type { ReactElement } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import { FindingNote } from './finding-note.tsx'

interface FindingItemProps {
  readonly question: Question
  /** The item that it speaks of, as several may be told the same; empty where there is none. */
  readonly where: string
  readonly onGoTo?: (() => void) | undefined
  readonly strings: FormStrings
}

/** One thing that rules ask for in a list of them: of which item, how many rules ask it, and the way to its place. */
export function FindingItem({
  question: { finding, others },
  where,
  onGoTo,
  strings,
}: FindingItemProps): ReactElement {
  return (
    <li>
      <FindingNote finding={finding} strings={strings} />
      {where !== '' && <p className="finding-item__about">{where}</p>}
      {others.length > 0 && <p className="finding-item__about">{strings.checklist.others(others.length)}</p>}
      {onGoTo && (
        <button type="button" className="checklist-panel__go" onClick={onGoTo}>
          {strings.checklist.goTo}
          <span className="govuk-visually-hidden">
            : {finding.message}
            {where !== '' && ` (${where})`}
          </span>
        </button>
      )}
    </li>
  )
}
