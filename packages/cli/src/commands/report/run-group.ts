import type { CarePlanRecord, DocumentReport } from '@open-care-plan/model'
import type { Profile } from '@open-care-plan/rules'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import type { CheckedGroup } from '../../formatters/checked-file.ts'
import { formatJson, jsonText } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import type { TextOptions } from '../../formatters/text/text-options.ts'
import { type FileProblems, type GroupPlan, locateInGroup, readGroup } from '../../input/read-group.ts'
import { UsageError } from '../../usage-error.ts'
import { chosenProfile, profileFiles } from '../profile/chosen-profile.ts'
import { findsAtOrAbove } from './fail-on.ts'
import type { RawRuleOptions } from './report-options.ts'
import { reportOutput } from './report-output.ts'
import { ruleOptions } from './rule-options.ts'
import { sarifReport } from './sarif-report.ts'

/** How the files of a command are checked together. */
export interface Group<R extends DocumentReport> {
  /** What to say where fewer than two files are named. */
  readonly tooFew: { readonly message: string; readonly remedy: string }
  /** Why plans that were read cannot be checked together. */
  misfits(plans: readonly GroupPlan[]): readonly FileProblems[]
  /** The files as the report is to have them. */
  inOrder?(plans: readonly GroupPlan[]): readonly GroupPlan[]
  check(plans: readonly CarePlanRecord[], options: { readonly asAt: string; readonly profile: Profile }): R
  /** Paths besides those of the findings that the text names the lines of. */
  paths(report: R, plans: readonly GroupPlan[]): readonly string[]
  text(checked: CheckedGroup, report: R, plans: readonly GroupPlan[], options: TextOptions): string
}

/** Checks files together and writes one report. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runGroup<R extends DocumentReport>(
  names: readonly string[],
  raw: RawRuleOptions,
  context: Context,
  { tooFew, misfits, inOrder = (plans) => plans, check, paths, text }: Group<R>,
): Promise<ExitCode> {
  const { io } = context
  const { format, failOn, asAt, asAtToday } = ruleOptions(raw, io.today)
  if (names.length < 2) throw new UsageError(tooFew.message, tooFew.remedy)
  const output = await reportOutput(raw, [...names, ...profileFiles(raw.profile)], io)
  const profile = await chosenProfile(raw.profile, context, '--profile: ')
  if (!profile.ok) {
    io.stderr.write(formatProblems(raw.profile, profile.problems))
    return exitCodes.couldNotRun
  }
  const refuse = async (refused: readonly FileProblems[]): Promise<ExitCode> => {
    for (const { file, problems } of refused) io.stderr.write(formatProblems(file, problems))
    // A program is told in the format that it asked for; nothing is written over an earlier report.
    if (format !== 'text' && raw.output === undefined)
      await output.write(format === 'json' ? formatJson(refused) : sarifReport(refused, context))
    return exitCodes.couldNotRun
  }
  const { plans: given, refused } = await readGroup(names, io)
  if (refused.length > 0) return refuse(refused)
  const misfit = misfits(given)
  if (misfit.length > 0) return refuse(misfit)

  const plans = inOrder(given)
  const report = check(
    plans.map(({ value }) => value),
    { asAt, profile: profile.value },
  )
  const shown = format === 'json' ? [] : [...report.findings.map(({ path }) => path), ...paths(report, plans)]
  const checked: CheckedGroup = {
    files: plans.map(({ file }) => file),
    report,
    places: locateInGroup(plans, shown),
  }
  await output.write(
    format === 'json'
      ? jsonText({ files: checked.files, ...report })
      : format === 'sarif'
        ? sarifReport([checked], context)
        : text(checked, report, plans, { ...output.layout, all: raw.all === true, asAtToday }),
  )
  return findsAtOrAbove(report, failOn) ? exitCodes.findings : exitCodes.clean
}
