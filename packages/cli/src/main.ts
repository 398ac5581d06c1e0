import { CommanderError } from 'commander'
import type { Checking } from './checking.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { buildProgram, refuseHelpOfNoCommand } from './program.ts'
import { printable } from './terminal/layout.ts'
import { UsageError } from './usage-error.ts'

/** Runs the program on the arguments that follow its name. Never throws, and never ends the process. */
export async function main(argv: readonly string[], io: Io, checking: Checking): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean
  const ended = (code: ExitCode) => {
    exitCode = code
  }
  try {
    const program = buildProgram({ io, checking, ended })
    refuseHelpOfNoCommand(program, argv)
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun
    io.stderr.write(explained(error, io))
    return exitCodes.couldNotRun
  }
}

function explained(error: unknown, io: Io): string {
  if (error instanceof UsageError) return lines(`error: ${error.message}`, error.remedy)
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
  if (io.env.OPEN_CARE_PLAN_DEBUG) return `${stack}\n`
  return lines(
    `error: something went wrong inside open-care-plan: ${message}`,
    'Run it again with OPEN_CARE_PLAN_DEBUG=1, and report what it adds',
  )
}

const lines = (message: string, remedy: string | undefined): string =>
  [message, ...(remedy === undefined ? [] : [`  ${remedy}`])].map((line) => `${printable(line)}\n`).join('')
