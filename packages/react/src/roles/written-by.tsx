import type { ReactElement } from 'react'
import type { Writing } from '../record/author.ts'
import { firstStrings } from '../strings/first-en-gb.ts'
import type { FirstStrings } from '../strings/strings.ts'

export interface WrittenByProps {
  readonly written: Writing
  readonly strings?: FirstStrings | undefined
}

/** Who changed something last, in which role, and when: “Changed 22 November 2026 at 14:03 by Kim Reed, social worker”. */
export const WrittenBy = ({ written, strings = firstStrings }: WrittenByProps): ReactElement => (
  <span className="written-by">{writtenInWords(written, strings)}</span>
)

/** The same as text. */
function writtenInWords({ by, at }: Writing, strings: FirstStrings): string {
  const who = by === undefined ? '' : strings.withRole(by.name, strings.role[by.role ?? ''] ?? by.role ?? '')
  const when =
    at === undefined
      ? ''
      : new Intl.DateTimeFormat(strings.lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
  return strings.changedBy(who, when)
}
