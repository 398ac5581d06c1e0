import { Command } from 'commander'
import type { Context } from './command.ts'
import { runCheck } from './commands/check/run-check.ts'
import { checkCommand } from './commands/check.ts'
import { runCourtPlan } from './commands/court-plan/run-court-plan.ts'
import { courtPlanCommand } from './commands/court-plan.ts'
import { runExplain } from './commands/explain/run-explain.ts'
import { explainCommand } from './commands/explain.ts'
import { runHistory } from './commands/history/run-history.ts'
import { historyCommand } from './commands/history.ts'
import { runProfileCheck } from './commands/profile/run-profile-check.ts'
import { runProfileInit } from './commands/profile/run-profile-init.ts'
import { profileCommand } from './commands/profile.ts'
import { runSchema } from './commands/schema/run-schema.ts'
import { schemaCommand } from './commands/schema.ts'
import { runService } from './commands/service/run-service.ts'
import { serviceCommand } from './commands/service.ts'
import { runSiblings } from './commands/siblings/run-siblings.ts'
import { siblingsCommand } from './commands/siblings.ts'
import { runTimetable } from './commands/timetable/run-timetable.ts'
import { timetableCommand } from './commands/timetable.ts'
import { runTypes } from './commands/types/run-types.ts'
import { typesCommand } from './commands/types.ts'
import { runWording } from './commands/wording/run-wording.ts'
import { wordingCommand } from './commands/wording.ts'
import type { ExitCode } from './exit-codes.ts'
import { suggest } from './suggest.ts'
import { textWidth } from './terminal/layout.ts'
import { version } from './version.ts'

/** How the program is called, apart from what its commands do. */
export function defineProgram() {
  const program = new Command('open-care-plan')
    .description("Checks a looked-after child's care plan against the law and guidance of England.")
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Add --help for the options and examples')
    .exitOverride()
    // `schema` has a --version of its own: behind the name of a command, only its own options count.
    .enablePositionalOptions()
    .addHelpText('after', '\nStart with:\n  open-care-plan check plan.json\n  open-care-plan help check')
  const profile = profileCommand()
  const commands = {
    check: checkCommand(),
    timetable: timetableCommand(),
    siblings: siblingsCommand(),
    history: historyCommand(),
    courtPlan: courtPlanCommand(),
    service: serviceCommand(),
    wording: wordingCommand(),
    explain: explainCommand(),
    profileCheck: profile.check,
    profileInit: profile.init,
    schema: schemaCommand(),
    types: typesCommand(),
  }
  return { program, commands, profileGroup: profile.group }
}

/** The program, connected with what it runs with. */
export function buildProgram(context: Context): Command {
  const { io, ended } = context
  const { program, commands, profileGroup } = defineProgram()
  const width = () => textWidth(io.isTTY ? io.columns : undefined)
  program.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: width,
    getErrHelpWidth: width,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
  // Each command is given its arguments, and then its options as they were typed.
  const runs = <A, R>(command: Command, run: (argument: A, raw: R, context: Context) => Promise<ExitCode>) =>
    command.action(async (argument: A, raw: R) => ended(await run(argument, raw, context)))
  runs(commands.check, runCheck)
  runs(commands.timetable, runTimetable)
  runs(commands.siblings, runSiblings)
  runs(commands.history, runHistory)
  runs(commands.courtPlan, runCourtPlan)
  runs(commands.service, runService)
  runs(commands.wording, runWording)
  runs(commands.explain, runExplain)
  runs(commands.profileCheck, runProfileCheck)
  runs(commands.profileInit, runProfileInit)
  runs(commands.schema, runSchema)
  runs(commands.types, runTypes)

  const all = Object.values(commands)
  for (const command of [...all, profileGroup]) command.copyInheritedSettings(program)
  const atTop = all.filter(({ parent }) => parent === null)
  for (const command of [...atTop, profileGroup]) program.addCommand(command)
  return program
}

/** Says which word of `help WORD` is no command. Commander would print the whole help, and not why. */
export function refuseHelpOfNoCommand(program: Command, [first, name]: readonly string[]): void {
  if (first !== 'help' || name === undefined || name.startsWith('-')) return
  const names = [...program.commands.map((command) => command.name()), 'help']
  if (names.includes(name)) return
  const near = suggest(name, names)
  program.error(`error: unknown command '${name}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`)
}
