import { Command } from 'commander'
import type { Context } from './command.ts'
import type { RawCheckOptions } from './commands/check/options.ts'
import { runCheck } from './commands/check/run-check.ts'
import { checkCommand } from './commands/check.ts'
import { type RawExplainOptions, runExplain } from './commands/explain/run-explain.ts'
import { explainCommand } from './commands/explain.ts'
import { type RawProfileCheckOptions, runProfileCheck } from './commands/profile/run-profile-check.ts'
import { type RawProfileInitOptions, runProfileInit } from './commands/profile/run-profile-init.ts'
import { profileCommand } from './commands/profile.ts'
import { textWidth } from './terminal/layout.ts'
import { version } from './version.ts'

/** How the program is called, apart from what its commands do. */
export function defineProgram() {
  const program = new Command('open-care-plan')
    .description("Checks a looked-after child's care plan against the law and guidance of England.")
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Add --help for the options and examples')
    .exitOverride()
    .addHelpText('after', '\nStart with:\n  open-care-plan check plan.json\n  open-care-plan help check')
  return { program, check: checkCommand(), explain: explainCommand(), profile: profileCommand() }
}

/** The program, connected with what it runs with. */
export function buildProgram(context: Context): Command {
  const { io, ended } = context
  const { program, check, explain, profile } = defineProgram()
  const width = () => textWidth(io.isTTY ? io.columns : undefined)
  program.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: width,
    getErrHelpWidth: width,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
  check.action(async (files: string[], raw: RawCheckOptions) => ended(await runCheck(files, raw, context)))
  explain.action(async (rule: string | undefined, raw: RawExplainOptions) =>
    ended(await runExplain(rule, raw, context)),
  )
  profile.check.action(async (file: string, raw: RawProfileCheckOptions) =>
    ended(await runProfileCheck(file, raw, context)),
  )
  profile.init.action(async (file: string, raw: RawProfileInitOptions) =>
    ended(await runProfileInit(file, raw, context)),
  )
  for (const command of [profile.check, profile.init]) command.copyInheritedSettings(program)
  for (const command of [check, explain, profile.group])
    program.addCommand(command.copyInheritedSettings(program))
  return program
}
