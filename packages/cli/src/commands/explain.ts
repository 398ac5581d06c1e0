import { Option } from 'commander'
import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { ruleFormats } from './explain/run-explain.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan explain time-limits/first-review',
    does: 'What the rule asks, why, and its source',
  },
  { call: 'open-care-plan explain --list', does: 'Every rule, set by set' },
  { call: 'open-care-plan explain --list --set time-limits', does: 'The rules of one set' },
  { call: 'open-care-plan explain --list --format json', does: 'Every rule, as data' },
]

/** How the command `explain` is called. */
export function explainCommand(): DocumentedCommand {
  const command = new DocumentedCommand('explain', examples, {
    [exitCodes.clean]: 'It was printed',
    [exitCodes.couldNotRun]: 'There is no such rule, set or option',
  })
  command
    .summary('say what a rule asks, and where that comes from')
    .description('Prints the page of a rule, or lists the rules.')
    .argument('[rule]', 'the id of a rule, or one of its working names')
    .option('--list', 'list the rules instead')
    .option('--set <name>', 'list the rules of one set')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(ruleFormats)
        .argParser(String)
        .default('text'),
    )
    .option('--color', 'colour the text even where there is no terminal')
    .option('--no-color', 'never colour it; the variable NO_COLOR does the same')
  return command
}
