import { readCarePlan } from '@open-care-plan/model'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { courtPlanText } from '../../formatters/court-plan.ts'
import { formatJson, jsonText } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import type { InputProblem } from '../../input/input-problem.ts'
import { unreadable } from '../../input/other-record.ts'
import { readOne } from '../../input/read-each.ts'
import { type RawReportOptions, reportDay } from '../report/report-options.ts'
import { reportOutput } from '../report/report-output.ts'

/** The options of `court-plan` as they were typed. */
export interface RawCourtPlanOptions extends RawReportOptions {
  readonly failOn: string
}

export const courtPlanFormats = ['text', 'json'] as const
export const courtPlanFailOn = ['missing', 'never'] as const

/** Puts together what a plan for the court needs. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runCourtPlan(
  name: string,
  raw: RawCourtPlanOptions,
  { io, checking }: Context,
): Promise<ExitCode> {
  const format = chosen('--format', raw.format, courtPlanFormats)
  const failOn = chosen('--fail-on', raw.failOn, courtPlanFailOn)
  const { asAt, asAtToday } = reportDay(raw.asAt, io.today)
  const output = await reportOutput(raw, [name], io)

  const { file, reading } = await readOne(name, io, 'plan')
  const refuse = async (problems: readonly InputProblem[]): Promise<ExitCode> => {
    io.stderr.write(formatProblems(file, problems))
    // For a program; nothing is written over an earlier report.
    if (format === 'json' && raw.output === undefined) await output.write(formatJson([{ file, problems }]))
    return exitCodes.couldNotRun
  }
  if (!reading.ok) return refuse(reading.problems)
  const { value, text } = reading.value
  const plan = readCarePlan(value)
  if (!plan.ok)
    return refuse(unreadable(reading.value, plan.issues, { kind: 'care-plan', hasRecordOption: false }))
  const courtPlan = checking.courtPlan(plan.record, { asAt })
  await output.write(
    format === 'json'
      ? jsonText(courtPlan)
      : courtPlanText({ file, text, courtPlan }, { ...output.layout, asAtToday }),
  )
  return failOn === 'missing' && courtPlan.missing.length > 0 ? exitCodes.findings : exitCodes.clean
}
