import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan types overlay.json --out types.d.ts',
    does: 'Write the types of your form to a file',
  },
  { call: 'open-care-plan types overlay.json', does: 'Print them' },
]

/** How the command `types` is called. */
export function typesCommand(): DocumentedCommand {
  const command = new DocumentedCommand('types', examples, {
    [exitCodes.clean]: 'They were written',
    [exitCodes.couldNotRun]: 'Something in the overlay is wrong, or it could not be read or written',
  })
  command
    .summary('write the types of your own form')
    .description(
      'Applies an overlay to its form, and writes the TypeScript types of the records that come of it.\n' +
        'Every mistake in the overlay is named with its line and what to do. The same overlay gives the same text.',
    )
    .argument('<overlay>', 'an overlay as JSON; - is standard input')
    .option('--out <file>', 'write to a file, whole or not at all')
  return command
}
