import type { Io } from '../../io.ts'
import { isInput } from '../../output/is-input.ts'
import { outputFile, writeWhole } from '../../output/write-whole.ts'
import { textWidth } from '../../terminal/layout.ts'
import { type Style, styleOf, wantsColour } from '../../terminal/style.ts'
import { UsageError } from '../../usage-error.ts'

/** Where a report goes, and how its text is laid out there. */
export interface ReportOutput {
  readonly layout: { readonly width: number; readonly style: Style }
  write(text: string): Promise<void>
}

/** The file that `--output` names, or standard output. Throws UsageError, before anything is read, where it cannot be written. */
export async function reportOutput(
  { output, color }: { readonly output?: string; readonly color?: boolean },
  read: readonly string[],
  io: Io,
): Promise<ReportOutput> {
  const file = output === undefined ? undefined : await outputFile(output, io.cwd)
  if (file !== undefined && (await isInput(file, read, io))) {
    throw new UsageError(
      `--output: "${file.name}" is a file to read, and would be overwritten`,
      'Choose another file for the report',
    )
  }
  const onTerminal = io.isTTY && file === undefined
  return {
    layout: {
      width: textWidth(onTerminal ? io.columns : undefined),
      style: styleOf(wantsColour(color, onTerminal, io.env)),
    },
    write: async (text) => (file === undefined ? io.stdout.write(text) : writeWhole(file, text)),
  }
}
