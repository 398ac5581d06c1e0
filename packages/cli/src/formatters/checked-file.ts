import type { DocumentReport, Report } from '@open-care-plan/model'
import type { InputProblem } from '../input/input-problem.ts'
import type { Place } from '../input/locate.ts'

/** A file that was checked by itself: what the formatters make their output of. */
export interface CheckedFile {
  /** As it was named on the command line, or `standard input`. */
  readonly file: string
  readonly report: Report | DocumentReport
  /** Where the paths of its findings stand in the file. Empty where nobody asks. */
  readonly places: ReadonlyMap<string, Place>
}

/** Files that were checked together. The paths of the report begin with the number of the file. */
export interface CheckedGroup {
  /** In the order of the documents of the report. */
  readonly files: readonly string[]
  readonly report: DocumentReport
  /** Where the paths of its findings, as the report has them, stand in their files; the nearest part is a path in the file. */
  readonly places: ReadonlyMap<string, Place>
}

/** A file that could not be checked, and every reason why. */
export interface RefusedFile {
  readonly file: string
  readonly problems: readonly InputProblem[]
}

export type FileResult = CheckedFile | RefusedFile

export const isChecked = (result: FileResult): result is CheckedFile => 'report' in result

export const isRefused = (result: FileResult | CheckedGroup): result is RefusedFile => 'problems' in result

/** Whether a report is that on one care plan, which alone has the 18 points. */
export const isOnCarePlan = (report: Report | DocumentReport): report is Report => 'checklist' in report
