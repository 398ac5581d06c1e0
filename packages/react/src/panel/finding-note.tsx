import type { Finding } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import { formStrings } from '../strings/en-gb.ts'
import type { FormStrings } from '../strings/strings.ts'

export interface FindingNoteProps {
  readonly finding: Pick<Finding, 'outcome' | 'force' | 'message' | 'citation'>
  readonly strings?: FormStrings | undefined
}

/** What one rule asks for: how strongly it binds, what to do, and where it is written. */
export function FindingNote({ finding, strings = formStrings }: FindingNoteProps): ReactElement {
  const { outcome, force, message, citation } = finding
  return (
    <p className={`finding-note finding-note--${outcome} finding-note--${force}`}>
      <strong className="finding-note__force">{strings.force[force]}</strong>{' '}
      <span className="finding-note__message">{message}</span>{' '}
      <cite className="finding-note__source">
        {citation.map(({ source, provision }) => [source, provision].filter(Boolean).join(' ')).join('; ')}
      </cite>
    </p>
  )
}
