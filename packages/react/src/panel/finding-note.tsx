import type { Finding } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import type { FormStrings } from '../strings/strings.ts'

export interface FindingNoteProps {
  readonly finding: Pick<Finding, 'outcome' | 'force' | 'message' | 'citation' | 'ruleId'>
  readonly strings: FormStrings
}

/** What one rule asks for: how strongly, what to do, and where it is written. */
export function FindingNote({ finding, strings }: FindingNoteProps): ReactElement {
  const { outcome, force, message, citation } = finding
  return (
    <p className={`finding-note finding-note--${outcome} finding-note--${force}`}>
      <strong className="finding-note__force">{strings.force[force]}</strong> {message}{' '}
      <span className="finding-note__source">
        {citation.map(({ source, provision }) => [source, provision].filter(Boolean).join(' ')).join('; ')}
      </span>
    </p>
  )
}
