import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { reportOptions } from './report/option-definitions.ts'
import { reportFormats } from './report/rule-options.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan siblings eli.json naomi.json toby.json',
    does: 'Compare the plans of three brothers and sisters, as at today',
  },
  {
    call: 'open-care-plan siblings eli.json naomi.json --as-at 2026-03-09 --format json',
    does: 'The report as things stood on 9 March 2026, as data',
  },
  {
    call: 'open-care-plan siblings eli.json naomi.json --fail-on review',
    does: 'Exit with 1 also where a person has to look',
  },
]

/** How the command `siblings` is called. */
export function siblingsCommand(): DocumentedCommand {
  const command = new DocumentedCommand('siblings', examples, {
    [exitCodes.clean]: 'Nothing was found at or above --fail-on',
    [exitCodes.findings]: 'Something was found at or above --fail-on',
    [exitCodes.couldNotRun]: 'It could not run, or could not read every file',
  })
  command
    .summary('compare the plans of brothers and sisters')
    .description(
      'Lays side by side what the plans of brothers and sisters say differently, and quotes what was copied.\n' +
        'The report shows words of the plans: only those who may read them all may see it.\n' +
        'Plans are read, never changed, and nothing is sent anywhere.',
    )
    .argument('<file...>', 'plans as JSON, one of each child; - is standard input')
  // Its rules rest on practice alone: at `must` nothing would ever be found.
  for (const option of reportOptions({
    formats: reportFormats,
    failOn: { otherwise: 'practice' },
    all: 'list every finding and every copied passage in the text report',
  }))
    command.addOption(option)
  return command
}
