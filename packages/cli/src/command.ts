import { Command } from 'commander'
import type { Checking } from './checking.ts'
import type { ExitCode, ExitCodeMeanings } from './exit-codes.ts'
import type { Io } from './io.ts'

/** What a command runs with. */
export interface Context {
  readonly io: Io
  readonly checking: Checking
  /** Told how a command ended. */
  ended(code: ExitCode): void
}

/** One way to call a command, and what it does. */
export interface Example {
  readonly call: string
  readonly does: string
}

/** A command whose help, and page in the reference, have examples and exit codes. */
export class DocumentedCommand extends Command {
  /** As it is called, with the command that it belongs to: `profile check`. */
  readonly fullName: string
  readonly examples: readonly Example[]
  readonly exitCodes: ExitCodeMeanings

  constructor(fullName: string, examples: readonly Example[], exitCodes: ExitCodeMeanings) {
    super(fullName.slice(fullName.lastIndexOf(' ') + 1))
    this.fullName = fullName
    this.examples = examples
    this.exitCodes = exitCodes
    this.addHelpText('after', () => `\n${exampleLines(examples)}\n\n${exitCodeLines(exitCodes)}`)
  }
}

const exampleLines = (examples: readonly Example[]): string =>
  ['Examples:', ...examples.map(({ call, does }) => `  ${call}\n      ${does}`)].join('\n')

const exitCodeLines = (meanings: ExitCodeMeanings): string =>
  ['Exit codes:', ...Object.entries(meanings).map(([code, meaning]) => `  ${code}  ${meaning}`)].join('\n')
