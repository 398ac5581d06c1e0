import { asQuestions } from '@open-care-plan/model'
import { ownFindings, type Shown } from '../own-findings.ts'
import { questionLines } from './finding-lines.ts'
import type { TextOptions } from './text-options.ts'

/** How many are shown unless all are asked for. */
const first = 20

/** What a person has to look at, where there are no 18 points to sort it under. */
export function lookList(
  { report, where }: Shown,
  options: TextOptions,
  heading = 'FOR A PERSON TO LOOK AT',
): readonly string[] {
  const questions = asQuestions(ownFindings(report).filter(({ outcome }) => outcome === 'needsReview'))
  const shown = options.all ? questions : questions.slice(0, first)
  return [
    options.style.heading(heading),
    '',
    ...(questions.length === 0 ? ['Nothing'] : []),
    ...shown.flatMap((question) => questionLines('- ', question, where, options)),
    ...(shown.length < questions.length ? [`  and ${questions.length - shown.length} more: --all`] : []),
  ]
}
