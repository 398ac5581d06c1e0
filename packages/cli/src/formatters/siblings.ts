import type { SiblingGroupReport } from '@open-care-plan/rules'
import type { GroupPlan } from '../input/read-group.ts'
import type { CheckedGroup } from './checked-file.ts'
import { copiedWording } from './siblings/copied-wording.ts'
import { factsThatDiffer } from './siblings/facts-that-differ.ts'
import { documentReport } from './text/document-report.ts'
import type { TextOptions } from './text/text-options.ts'

/**
 * What the plans of brothers and sisters say differently, side by side; what was copied, quoted; then the other findings. Unlike the
 * text of a check it shows words of the plans, which stand in the files that its reader gave.
 */
export function siblingsText(
  checked: CheckedGroup,
  report: SiblingGroupReport,
  plans: readonly GroupPlan[],
  options: TextOptions,
): string {
  const { differences, copies, findings } = report
  // What the two sections show is not listed again.
  const shown = new Set([
    ...differences.flatMap(({ values }) => values.map(({ path }) => `siblings/shared-facts ${path}`)),
    ...copies.flatMap(({ passages }) => passages.map(({ path }) => `siblings/own-words ${path}`)),
  ])
  const others = findings.filter(({ ruleId, path }) => !shown.has(`${ruleId} ${path}`))
  const basisOf = (rule: string) => findings.filter(({ ruleId }) => ruleId === rule).slice(0, 1)
  const lines = [
    ...factsThatDiffer(differences, basisOf('siblings/shared-facts'), checked, options),
    '',
    ...copiedWording(copies, basisOf('siblings/own-words'), checked, plans, options),
  ]
  return `${documentReport(checked, report, options, { lines, others }).join('\n')}\n`
}
