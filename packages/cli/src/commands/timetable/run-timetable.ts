import type { CarePlanRecord, PathwayPlan } from '@open-care-plan/model'
import type { Profile, Timetable } from '@open-care-plan/rules'
import type { Checking } from '../../checking.ts'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { formatJson, jsonText } from '../../formatters/json.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { timetableText } from '../../formatters/timetable.ts'
import { type Reading, read } from '../../input/input-problem.ts'
import { unreadable } from '../../input/other-record.ts'
import { readOne } from '../../input/read-each.ts'
import type { ObjectText } from '../../input/read-object.ts'
import { chosenProfile, profileFiles } from '../profile/chosen-profile.ts'
import { failOnChoices } from '../report/fail-on.ts'
import { type RawRuleOptions, type RecordKind, recordKinds, reportDay } from '../report/report-options.ts'
import { reportOutput } from '../report/report-output.ts'
import { overdueAtOrAbove } from './overdue.ts'

/** The options of `timetable` as they were typed. */
export interface RawTimetableOptions extends RawRuleOptions {
  readonly record: string
}

export const timetableFormats = ['text', 'json'] as const

/** Says what is due when. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runTimetable(
  name: string,
  raw: RawTimetableOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, checking } = context
  const format = chosen('--format', raw.format, timetableFormats)
  const record = chosen('--record', raw.record, recordKinds)
  const failOn = chosen('--fail-on', raw.failOn, failOnChoices)
  const day = reportDay(raw.asAt, io.today)
  const output = await reportOutput(raw, [name, ...profileFiles(raw.profile)], io)
  const profile = await chosenProfile(raw.profile, context, '--profile: ')
  if (!profile.ok) {
    io.stderr.write(formatProblems(raw.profile, profile.problems))
    return exitCodes.couldNotRun
  }

  const { file, reading } = await readOne(name, io, record === 'care-plan' ? 'plan' : record)
  const timetable = reading.ok
    ? timetableOf(reading.value, record, day.asAt, profile.value, checking)
    : reading
  if (!reading.ok || !timetable.ok) {
    const problems = timetable.ok ? [] : timetable.problems
    io.stderr.write(formatProblems(file, problems))
    // For a program; nothing is written over an earlier timetable.
    if (format === 'json' && raw.output === undefined) await output.write(formatJson([{ file, problems }]))
    return exitCodes.couldNotRun
  }
  await output.write(
    format === 'json'
      ? jsonText(timetable.value)
      : timetableText(
          { file, text: reading.value.text, timetable: timetable.value },
          { ...output.layout, all: raw.all === true, asAtToday: day.asAtToday },
        ),
  )
  return overdueAtOrAbove(timetable.value, failOn) ? exitCodes.findings : exitCodes.clean
}

/** The timetable of a plan of that kind, or why the document is no such plan. */
function timetableOf(
  document: ObjectText,
  record: RecordKind,
  asAt: string,
  profile: Profile,
  { timetable, pathwayTimetable }: Checking,
): Reading<Timetable> {
  // Both read it by the model first, and say where it is not of that shape.
  const made =
    record === 'care-plan'
      ? timetable(document.value as CarePlanRecord, { asAt, profile })
      : pathwayTimetable(document.value as PathwayPlan, { asAt, profile })
  if (made.readable) return read(made)
  return { ok: false, problems: unreadable(document, made.issues, { kind: record, hasRecordOption: true }) }
}
