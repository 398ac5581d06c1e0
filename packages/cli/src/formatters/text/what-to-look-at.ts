import { asQuestions, type Report } from '@open-care-plan/model'
import { hanging, printable } from '../../terminal/layout.ts'
import { ownFindings, type Shown } from '../own-findings.ts'
import { isAdvice } from './advice-by-part.ts'
import { questionLines } from './finding-lines.ts'
import { type FindingGroup, toLookAt } from './sort-findings.ts'
import type { TextOptions } from './text-options.ts'

/** How many of each point are shown unless all are asked for. */
const perPoint = 2

/** What a person has to look at, under the point that it belongs to. */
export function whatToLookAt(
  { report, where }: Shown & { readonly report: Pick<Report, 'findings' | 'checklist'> },
  options: TextOptions,
): readonly string[] {
  const { style, width, all } = options
  const group = ({ point, findings }: FindingGroup): readonly string[] => {
    const questions = asQuestions(findings)
    const shown = all ? questions : questions.slice(0, perPoint)
    const title =
      point === undefined
        ? hanging('    ', 'Under none of the 18 points', width, style.strong)
        : hanging(`${String(point.number).padStart(2)}  `, point.title, width, style.strong)
    return [
      '',
      ...title,
      ...(point && findings.length === 0
        ? hanging('    - ', `${printable(point.message)}: see what to do first`, width)
        : []),
      ...shown.flatMap((question) => questionLines('    - ', question, where, options)),
      ...(shown.length < questions.length
        ? [`      and ${questions.length - shown.length} more: --all`]
        : []),
    ]
  }
  const groups = toLookAt(report)
  // The counts have them, and the parts that they belong to come below.
  const isWordingAlone = ownFindings(report).some(isAdvice)
  return [
    style.heading('FOR A PERSON TO LOOK AT'),
    ...(groups.length === 0
      ? ['', isWordingAlone ? 'Nothing but wording, which comes below' : 'Nothing']
      : groups.flatMap(group)),
  ]
}
