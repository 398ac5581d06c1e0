import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { removedWhenStopped } from './removed-when-stopped.ts'

/** A file that a report may be written to. */
export interface OutputFile {
  /** As it was named. */
  readonly name: string
  /** The option that names it. */
  readonly option: string
  /** Where it is, links followed. */
  readonly path: string
  /** False for a pipe or a device, which can only be written to as it stands. */
  readonly replaceable: boolean
  readonly mode?: number
}

/** The file to write to. Throws UsageError where it cannot be written, before any work is done. */
export async function outputFile(name: string, cwd: string, option = '--output'): Promise<OutputFile> {
  const wanted = resolve(cwd, name)
  const path = await realpath(wanted).catch(() => wanted)
  const [file, folder] = await Promise.all([statusOf(path), statusOf(dirname(path))])
  if (!folder?.isDirectory()) {
    throw new UsageError(
      `${option}: there is no folder "${dirname(name)}"`,
      'Make the folder first, or choose another',
    )
  }
  if (file?.isDirectory()) {
    throw new UsageError(`${option}: "${name}" is a folder`, 'Add the name of a file in it')
  }
  return {
    name,
    option,
    path,
    replaceable: file === undefined || file.isFile(),
    ...(file !== undefined && { mode: file.mode & 0o777 }),
  }
}

const statusOf = (path: string) => stat(path).catch(() => undefined)

/** Writes a file whole or not at all: under a temporary name beside it, which then takes its place. */
export async function writeWhole(
  { name, option, path, replaceable, mode }: OutputFile,
  text: string,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    if (!replaceable) {
      await writeFile(path, text)
      return
    }
    await removedWhenStopped(temporary, async () => {
      await writeFile(temporary, text, { flag: 'wx', flush: true, ...(mode !== undefined && { mode }) })
      await rename(temporary, path)
    })
  } catch (error) {
    await rm(temporary, { force: true })
    throw new UsageError(
      `${option}: "${name}" could not be written (${(error as NodeJS.ErrnoException).code})`,
      'Check that you may write there and that the disk has room',
    )
  }
}
