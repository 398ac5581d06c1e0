import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { recordOption, reportOptions } from './report/option-definitions.ts'
import { reportFormats } from './report/rule-options.ts'

const examples: readonly Example[] = [
  { call: 'open-care-plan check plan.json', does: 'Report on one plan as text, as at today' },
  {
    call: 'open-care-plan check plan.json --as-at 2026-03-09',
    does: 'Check it by the law, and as things stood, on 9 March 2026',
  },
  {
    call: 'open-care-plan check plans/*.json --format json --output report.json',
    does: 'Write the reports of several plans to a file, as data',
  },
  {
    call: 'open-care-plan check plan.json --format sarif --output plan.sarif',
    does: 'Write a log for a code host or an editor',
  },
  {
    call: 'open-care-plan check plan.json --fail-on review',
    does: 'Exit with 1 also where a person has to look',
  },
  {
    call: 'open-care-plan check plan.json --profile council.json',
    does: 'Check by the profile of your own council',
  },
  {
    call: 'open-care-plan check pathway-plan.json --record pathway-plan',
    does: 'Check a pathway plan',
  },
  { call: 'export-plan 1234 | open-care-plan check -', does: 'Check what another program writes' },
]

/** How the command `check` is called. Its options are judged when it runs, all in one place. */
export function checkCommand(): DocumentedCommand {
  const command = new DocumentedCommand('check', examples, {
    [exitCodes.clean]: 'Nothing was found at or above --fail-on',
    [exitCodes.findings]: 'Something was found at or above --fail-on',
    [exitCodes.couldNotRun]: 'It could not run, or could not read every file',
  })
  command
    .summary('check plans and report what to do')
    .description(
      'Checks care plans, and reports the 18 points, what to do first and what a person has to look at.\n' +
        'Checks pathway plans too, which have no 18 points.\n' +
        'Plans are read, never changed, and nothing is sent anywhere.',
    )
    .argument('<file...>', 'plans as JSON; - is standard input')
    .addOption(recordOption())
  for (const option of reportOptions({ formats: reportFormats })) command.addOption(option)
  return command
}
