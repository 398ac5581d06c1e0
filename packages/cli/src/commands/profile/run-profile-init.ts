import { open, rm } from 'node:fs/promises'
import { parse, resolve } from 'node:path'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { UsageError } from '../../usage-error.ts'

/** The options of `profile init` as they were typed. */
export interface RawProfileInitOptions {
  readonly extends: string
}

/** Writes a profile that changes nothing yet. Throws UsageError where that cannot be done. */
export async function runProfileInit(
  file: string,
  raw: RawProfileInitOptions,
  { io, checking }: Context,
): Promise<ExitCode> {
  const ids = checking.profileIds()
  const base = chosen('--extends', raw.extends, ids)
  if (!/\.json$/i.test(file)) {
    throw new UsageError(
      `"${file}" does not end in .json`,
      'End the name in .json: check tells a profile by that',
    )
  }
  const profile = {
    $schema: './node_modules/@open-care-plan/rules/profile.schema.json',
    id: idFor(file, ids),
    title: 'Our authority: what we do otherwise',
    extends: base,
    rules: {},
    parameters: {},
    calendar: { proclaimedDays: [] },
    vocabulary: {},
    extensions: [],
  }
  try {
    await writeNew(resolve(io.cwd, file), `${JSON.stringify(profile, null, 2)}\n`)
  } catch (error) {
    throw refusal(file, (error as NodeJS.ErrnoException).code)
  }
  io.stdout.write(
    `${file} is written, and changes nothing yet.\nSet rules to "off" or "review" and limits under "parameters", by the ids of\nopen-care-plan explain --list, then see what it comes to:\n  open-care-plan profile check ${file}\n`,
  )
  return exitCodes.clean
}

/** Writes a file whole or not at all, and never over one that is there, even one that came in the meantime. */
async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** The name of the file as an id; where that cannot be one, a name for an example. */
function idFor(file: string, taken: readonly string[]): string {
  const id = parse(file)
    .name.replace(/[^A-Za-z0-9._:-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 100)
  return id === '' || taken.includes(id) ? 'our-authority' : id
}

function refusal(file: string, code: string | undefined): UsageError {
  if (code === 'EEXIST') {
    return new UsageError(`"${file}" is there already`, 'Name another file, or remove this one first')
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UsageError(`There is no folder for "${file}"`, 'Make the folder first, or choose another')
  }
  return new UsageError(
    `"${file}" could not be written (${code ?? 'unknown error'})`,
    'Check that you may write there and that the disk has room',
  )
}
