import type { DocumentReport } from '@open-care-plan/model'
import type { GroupPlan } from '../input/read-group.ts'
import type { CheckedGroup } from './checked-file.ts'
import { lostOrRewritten } from './history/lost-or-rewritten.ts'
import { documentReport } from './text/document-report.ts'
import type { TextOptions } from './text/text-options.ts'

/**
 * What was lost or rewritten from one revision of a plan to the next, with what both say; then the other findings. It shows words of
 * the plan, which stand in the files that its reader gave.
 */
export const historyText = (
  checked: CheckedGroup,
  report: DocumentReport,
  plans: readonly GroupPlan[],
  options: TextOptions,
): string =>
  `${documentReport(checked, report, options, lostOrRewritten(report.findings, checked, plans, options)).join('\n')}\n`
