import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { type FileResult, isChecked } from '../../formatters/checked-file.ts'
import { formatJson } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { formatSarif } from '../../formatters/sarif.ts'
import { formatText } from '../../formatters/text.ts'
import { readEach } from '../../input/read-each.ts'
import { artifactUri } from '../../output/artifact-uri.ts'
import { version } from '../../version.ts'
import { chosenProfile } from '../profile/chosen-profile.ts'
import { findsAtOrAbove } from '../report/fail-on.ts'
import type { RawRuleOptions } from '../report/report-options.ts'
import { type ReportOutput, reportOutput } from '../report/report-output.ts'
import { checkFile } from './check-file.ts'
import { type CheckOptions, checkOptions } from './options.ts'

/** Checks each file and writes one report. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runCheck(
  files: readonly string[],
  raw: RawRuleOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, checking } = context
  const options = checkOptions(raw, io.today)
  const output = await reportOutput(raw, files, io)

  const profile = await chosenProfile(raw.profile, context, '--profile: ')
  if (!profile.ok) {
    io.stderr.write(formatProblems(raw.profile, profile.problems))
    return exitCodes.couldNotRun
  }
  const checker = checking.createChecker(profile.value)

  const results: FileResult[] = []
  for await (const reading of readEach(files, io, 'plan')) {
    const result = checkFile(reading, options, checker)
    if (!isChecked(result)) io.stderr.write(formatProblems(result.file, result.problems))
    results.push(result)
  }

  const checked = results.filter(isChecked)
  // Of one file that could not be read there is nothing to report; of several, the report says which.
  if (checked.length > 0 || (files.length > 1 && options.format !== 'text')) {
    await output.write(format(results, raw.all === true, options, output.layout, context))
  }
  if (checked.length < results.length) return exitCodes.couldNotRun
  const found = checked.some(({ report }) => findsAtOrAbove(report, options.failOn))
  return found ? exitCodes.findings : exitCodes.clean
}

function format(
  results: readonly FileResult[],
  all: boolean,
  { format, asAtToday }: CheckOptions,
  layout: ReportOutput['layout'],
  { io, checking }: Context,
): string {
  if (format === 'json') return formatJson(results)
  if (format === 'sarif') {
    return formatSarif(results, {
      version,
      rules: checking.ruleList(),
      artifactUri: (file) => artifactUri(file, io.cwd),
    })
  }
  return formatText(results, { ...layout, all, asAtToday })
}
