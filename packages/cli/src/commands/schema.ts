import { dialects } from '@open-care-plan/schemas'
import { Option } from 'commander'
import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

const examples: readonly Example[] = [
  { call: 'open-care-plan schema --list', does: 'The forms, and the versions that are published of each' },
  { call: 'open-care-plan schema pep', does: 'Print the JSON Schema of the personal education plan' },
  {
    call: 'open-care-plan schema care-plan --version 1-0-0 --dialect 2020-12 --out care-plan.schema.json',
    does: 'Write that of an earlier version, in the other dialect, to a file',
  },
  {
    call: 'open-care-plan schema --overlay overlay.json --out council.schema.json',
    does: 'Write that of your own form: the form with your overlay applied to it',
  },
]

/** How the command `schema` is called. */
export function schemaCommand(): DocumentedCommand {
  const command = new DocumentedCommand('schema', examples, {
    [exitCodes.clean]: 'It was written',
    [exitCodes.couldNotRun]: 'There is no such schema, or something in the overlay is wrong',
  })
  command
    .summary('print the JSON Schema of a form')
    .description(
      'Prints a published JSON Schema, byte for byte the one that the package has.\n' +
        'With an overlay: the schema of your own form. Every mistake in the overlay is named with its line.',
    )
    .argument('[form]', 'the id of a form; with --overlay that of the overlay unless given')
    .option('--list', 'list the forms and their versions instead')
    .option('--version <version>', 'a published version; the newest unless given')
    .addOption(
      new Option('--dialect <dialect>', 'the dialect of JSON Schema')
        .choices(dialects)
        .argParser(String)
        .default('draft-07'),
    )
    .option('--overlay <file>', 'apply an overlay to it')
    .option('--out <file>', 'write to a file, whole or not at all')
  return command
}
