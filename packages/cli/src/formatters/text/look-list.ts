import { ownFindings, type Shown } from '../own-findings.ts'
import { findingLines } from './finding-lines.ts'
import type { TextOptions } from './text-options.ts'

/** How many are shown unless all are asked for. */
const first = 20

/** What a person has to look at, where there are no 18 points to sort it under. */
export function lookList(
  { report, where }: Shown,
  options: TextOptions,
  heading = 'FOR A PERSON TO LOOK AT',
): readonly string[] {
  const findings = ownFindings(report).filter(({ outcome }) => outcome === 'needsReview')
  const shown = options.all ? findings : findings.slice(0, first)
  return [
    options.style.heading(heading),
    '',
    ...(findings.length === 0 ? ['Nothing'] : []),
    ...shown.flatMap((finding) => findingLines('- ', finding, where, options)),
    ...(shown.length < findings.length ? [`  and ${findings.length - shown.length} more: --all`] : []),
  ]
}
