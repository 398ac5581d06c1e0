import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { type FileResult, isChecked } from '../../formatters/checked-file.ts'
import { formatJson } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { formatSarif } from '../../formatters/sarif.ts'
import { formatText } from '../../formatters/text.ts'
import { artifactUri } from '../../output/artifact-uri.ts'
import { type OutputFile, outputFile, writeWhole } from '../../output/write-whole.ts'
import { textWidth } from '../../terminal/layout.ts'
import { styleOf, wantsColour } from '../../terminal/style.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import { chosenProfile } from '../profile/chosen-profile.ts'
import { checkFile } from './check-file.ts'
import { findsAtOrAbove } from './fail-on.ts'
import { type CheckOptions, checkOptions, type RawCheckOptions } from './options.ts'

/** Checks each file and writes one report. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runCheck(
  files: readonly string[],
  raw: RawCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, checking } = context
  const options = checkOptions(raw, io.today)
  const output = raw.output === undefined ? undefined : await outputFile(raw.output, io.cwd)
  if (output !== undefined) await refuseToOverwrite(output, files, io.cwd)

  const profile = await chosenProfile(raw.profile, context, '--profile: ')
  if (!profile.ok) {
    io.stderr.write(formatProblems(raw.profile, profile.problems))
    return exitCodes.couldNotRun
  }
  const checker = checking.createChecker(profile.value)

  const results: FileResult[] = []
  for (const [index, file] of files.entries()) {
    const alreadyRead = file === '-' && files.indexOf('-') < index
    const result = await checkFile(file, alreadyRead, options, checker, io)
    if (!isChecked(result)) io.stderr.write(formatProblems(result.file, result.problems))
    results.push(result)
  }

  const checked = results.filter(isChecked)
  // Of one file that could not be read there is nothing to report; of several, the report says which.
  if (checked.length > 0 || (files.length > 1 && options.format !== 'text')) {
    const text = format(results, raw, options, output, context)
    if (output === undefined) io.stdout.write(text)
    else await writeWhole(output, text)
  }
  if (checked.length < results.length) return exitCodes.couldNotRun
  const found = checked.some(({ report }) => findsAtOrAbove(report, options.failOn))
  return found ? exitCodes.findings : exitCodes.clean
}

function format(
  results: readonly FileResult[],
  raw: RawCheckOptions,
  options: CheckOptions,
  output: OutputFile | undefined,
  { io, checking }: Context,
): string {
  if (options.format === 'json') return formatJson(results)
  if (options.format === 'sarif') {
    return formatSarif(results, {
      version,
      rules: checking.ruleList(),
      artifactUri: (file) => artifactUri(file, io.cwd),
    })
  }
  const onTerminal = io.isTTY && output === undefined
  return formatText(results, {
    width: textWidth(onTerminal ? io.columns : undefined),
    style: styleOf(wantsColour(raw.color, onTerminal, io.env)),
    all: raw.all === true,
    asAtToday: options.asAtToday,
  })
}

async function refuseToOverwrite(output: OutputFile, files: readonly string[], cwd: string): Promise<void> {
  for (const file of files) {
    const path = await realpath(resolve(cwd, file)).catch(() => undefined)
    if (path === output.path) {
      throw new UsageError(
        `--output: "${output.name}" is the plan itself`,
        'Choose another file for the report',
      )
    }
  }
}
