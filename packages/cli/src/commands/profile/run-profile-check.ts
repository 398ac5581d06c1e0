import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { profileChangesText } from '../../formatters/profile-changes.ts'
import { textWidth } from '../../terminal/layout.ts'
import { styleOf, wantsColour } from '../../terminal/style.ts'
import { chosenProfile } from './chosen-profile.ts'

/** The options of `profile check` as they were typed. */
export interface RawProfileCheckOptions {
  readonly format: string
  readonly color?: boolean
}

export const changesFormats = ['text', 'json'] as const

/** Says what is wrong with a profile, or what it changes. Throws UsageError where it was called wrongly. */
export async function runProfileCheck(
  name: string,
  raw: RawProfileCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, checking } = context
  const format = chosen('--format', raw.format, changesFormats)
  const reading = await chosenProfile(name, context)
  if (!reading.ok) {
    if (format === 'json') io.stdout.write(json({ file: name, ok: false, problems: reading.problems }))
    else io.stderr.write(formatProblems(name, reading.problems))
    return exitCodes.couldNotRun
  }
  const { id, title, extends: base } = reading.value
  const changes = checking.profileChanges(reading.value)
  const about = { id, title, ...(base && { extends: base.id }) }
  io.stdout.write(
    format === 'json'
      ? json({ file: name, ok: true, profile: about, changes })
      : profileChangesText(name, about, changes, {
          width: textWidth(io.isTTY ? io.columns : undefined),
          style: styleOf(wantsColour(raw.color, io.isTTY, io.env)),
        }),
  )
  return exitCodes.clean
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
