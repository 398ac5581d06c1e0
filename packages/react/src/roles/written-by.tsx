import type { ReactElement } from 'react'
import type { Writing } from '../record/author.ts'
import { formStrings } from '../strings/en-gb.ts'
import type { FormStrings } from '../strings/strings.ts'

export interface WrittenByProps {
  readonly written: Writing
  readonly strings?: FormStrings | undefined
}

/** Who changed something last, in which role, and when: “Changed 22 November 2026 at 14:03 by Kim Reed, social worker”. */
export const WrittenBy = ({ written, strings = formStrings }: WrittenByProps): ReactElement => (
  <span className="written-by">{writtenInWords(written, strings)}</span>
)

/** The same as text. */
function writtenInWords({ by, at }: Writing, strings: FormStrings): string {
  const who = by === undefined ? '' : strings.withRole(by.name, strings.role[by.role ?? ''] ?? by.role ?? '')
  const when =
    at === undefined
      ? ''
      : new Intl.DateTimeFormat(strings.lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
  return strings.changedBy(who, when)
}
