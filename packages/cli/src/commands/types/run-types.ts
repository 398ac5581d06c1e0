import { authorityForm } from '../../authority/authority-form.ts'
import { typesOfForm } from '../../authority/types-of-form.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { formatProblems } from '../../formatters/problems.ts'
import { chosenOut, writeOut } from '../../output/chosen-out.ts'

/** The options of `types` as they were typed. */
export interface RawTypesOptions {
  readonly out?: string
}

/** Writes the types of an authority's form. Throws UsageError where they cannot be written. */
export async function runTypes(file: string, raw: RawTypesOptions, context: Context): Promise<ExitCode> {
  const { io } = context
  const out = await chosenOut(raw.out, [file], io)
  const form = await authorityForm(file, context, 'draft-07')
  if (!form.ok) {
    io.stderr.write(formatProblems(file, form.problems))
    return exitCodes.couldNotRun
  }
  await writeOut(out, await typesOfForm(form.value), io)
  return exitCodes.clean
}
