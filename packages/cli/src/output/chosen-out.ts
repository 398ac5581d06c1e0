import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { standardInput } from '../input/read-object.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { type OutputFile, outputFile, writeWhole } from './write-whole.ts'

/** The file that `--out` names, or undefined for standard output. Throws UsageError where it cannot be written, or is read. */
export async function chosenOut(
  out: string | undefined,
  inputs: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<OutputFile | undefined> {
  if (out === undefined) return undefined
  const file = await outputFile(out, cwd, '--out')
  for (const input of inputs.filter((name) => name !== standardInput)) {
    const path = resolve(cwd, input)
    if ((await realpath(path).catch(() => path)) === file.path) {
      throw new UsageError(
        `--out: "${out}" is a file to read, and would be overwritten`,
        'Choose another file',
      )
    }
  }
  return file
}

export async function writeOut(
  file: OutputFile | undefined,
  text: string,
  { stdout }: Pick<Io, 'stdout'>,
): Promise<void> {
  if (file === undefined) stdout.write(text)
  else await writeWhole(file, text)
}
