import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { reportOptions } from './report/option-definitions.ts'
import { reportFormats } from './report/rule-options.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan service figures.json',
    does: 'Check the caseloads and local offers of a service, as at today',
  },
  {
    call: 'open-care-plan service figures.json --profile wirral-2019',
    does: 'Check them by the rules of a profile of one authority as well',
  },
  {
    call: 'open-care-plan service figures.json --as-at 2026-03-09 --format json',
    does: 'The report as things stood on 9 March 2026, as data',
  },
]

/** How the command `service` is called. */
export function serviceCommand(): DocumentedCommand {
  const command = new DocumentedCommand('service', examples, {
    [exitCodes.clean]: 'Nothing was found at or above --fail-on',
    [exitCodes.findings]: 'Something was found at or above --fail-on',
    [exitCodes.couldNotRun]: 'It could not run, or could not read the file',
  })
  command
    .summary('check what a service counts and publishes')
    .description(
      'Checks the figures of a service: caseloads, local offers, and what the law asks of the authority itself.\n' +
        'The figures name no child and no worker. They are read, never changed, and nothing is sent anywhere.',
    )
    .argument('<file>', 'the figures as JSON; - is standard input')
  for (const option of reportOptions({ formats: reportFormats })) command.addOption(option)
  return command
}
