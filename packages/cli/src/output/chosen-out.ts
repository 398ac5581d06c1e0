import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { isInput } from './is-input.ts'
import { type OutputFile, outputFile, writeWhole } from './write-whole.ts'

/** The file that `--out` names, or undefined for standard output. Throws UsageError where it cannot be written, or is read. */
export async function chosenOut(
  out: string | undefined,
  inputs: readonly string[],
  io: Pick<Io, 'cwd' | 'stdinFile'>,
): Promise<OutputFile | undefined> {
  if (out === undefined) return undefined
  const file = await outputFile(out, io.cwd, '--out')
  if (await isInput(file, inputs, io)) {
    throw new UsageError(`--out: "${out}" is a file to read, and would be overwritten`, 'Choose another file')
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
