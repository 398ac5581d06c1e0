import type { DocumentReport, Report } from '@open-care-plan/model'
import type { Profile } from '@open-care-plan/rules'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { type FileResult, isChecked } from '../../formatters/checked-file.ts'
import { formatJson } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { formatText } from '../../formatters/text.ts'
import type { Wanted } from '../../input/other-record.ts'
import { readEach } from '../../input/read-each.ts'
import type { Expected } from '../../input/read-object.ts'
import { chosenProfile, profileFiles } from '../profile/chosen-profile.ts'
import { checkFile } from './check-file.ts'
import { findsAtOrAbove } from './fail-on.ts'
import type { RawRuleOptions } from './report-options.ts'
import { reportOutput } from './report-output.ts'
import { ruleOptions } from './rule-options.ts'
import { sarifReport } from './sarif-report.ts'

/** What the files of a command hold, and how each is checked by itself. */
export interface Documents {
  readonly expected: Expected
  readonly wanted: Wanted
  checkerOf(
    profile: Profile,
  ): (document: object, options: { readonly asAt: string }) => Report | DocumentReport
}

/** Where a check ends by a fault of the program, that file is named, and the others are still checked. */
function checkedOrNot(file: string, { env }: Context['io'], check: () => FileResult): FileResult {
  try {
    return check()
  } catch (error) {
    if (env.OPEN_CARE_PLAN_DEBUG) throw error
    const { message } = error instanceof Error ? error : new Error(String(error))
    const problem = {
      code: 'check-failed',
      message: `It could not be checked, by a fault of open-care-plan: ${message}`,
      remedy: 'Run it again with OPEN_CARE_PLAN_DEBUG=1, and report what it adds',
    } as const
    return { file, problems: [problem] }
  }
}

/** Checks each file and writes one report. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runReports(
  files: readonly string[],
  raw: RawRuleOptions,
  context: Context,
  { expected, wanted, checkerOf }: Documents,
): Promise<ExitCode> {
  const { io } = context
  const options = ruleOptions(raw, io.today)
  const output = await reportOutput(raw, [...files, ...profileFiles(raw.profile)], io)

  const profile = await chosenProfile(raw.profile, context, '--profile: ')
  if (!profile.ok) {
    io.stderr.write(formatProblems(raw.profile, profile.problems))
    return exitCodes.couldNotRun
  }
  const checker = checkerOf(profile.value)

  const results: FileResult[] = []
  for await (const reading of readEach(files, io, expected)) {
    const result = checkedOrNot(reading.file, io, () => checkFile(reading, options, wanted, checker))
    if (!isChecked(result)) io.stderr.write(formatProblems(result.file, result.problems))
    results.push(result)
  }

  const { format, failOn, asAtToday } = options
  const checked = results.filter(isChecked)
  // For a reader the problems have been said. A program is told of them in the format that it asked for; but of one file that
  // could not be read nothing is written over an earlier report.
  const tellsProgram = format !== 'text' && (files.length > 1 || raw.output === undefined)
  if (checked.length > 0 || tellsProgram) {
    const all = raw.all === true
    await output.write(
      format === 'json'
        ? formatJson(results)
        : format === 'sarif'
          ? sarifReport(results, context)
          : formatText(results, { ...output.layout, all, asAtToday }),
    )
  }
  if (checked.length < results.length) return exitCodes.couldNotRun
  return checked.some(({ report }) => findsAtOrAbove(report, failOn)) ? exitCodes.findings : exitCodes.clean
}
