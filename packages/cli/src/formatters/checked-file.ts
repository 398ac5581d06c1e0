import type { Report } from '@open-care-plan/model'
import type { InputProblem } from '../input/input-problem.ts'
import type { Place } from '../input/locate.ts'

/** A plan that was checked: what the formatters make their output of. */
export interface CheckedFile {
  /** As it was named on the command line, or `standard input`. */
  readonly file: string
  readonly report: Report
  /** Where the paths of its findings stand in the file. Empty where nobody asks. */
  readonly places: ReadonlyMap<string, Place>
}

/** A file that could not be checked, and every reason why. */
export interface RefusedFile {
  readonly file: string
  readonly problems: readonly InputProblem[]
}

export type FileResult = CheckedFile | RefusedFile

export const isChecked = (result: FileResult): result is CheckedFile => 'report' in result

export const isRefused = (result: FileResult): result is RefusedFile => !isChecked(result)
