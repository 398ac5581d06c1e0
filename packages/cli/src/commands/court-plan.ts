import { Option } from 'commander'
import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { courtPlanFailOn, courtPlanFormats } from './court-plan/run-court-plan.ts'
import { asAtOption, colourOptions, formatOption, outputOption } from './report/option-definitions.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan court-plan plan.json',
    does: 'What is missing for the court, and what the record says in each of the five sections',
  },
  {
    call: 'open-care-plan court-plan plan.json --output court-plan.txt',
    does: 'Write it to a file, to work on',
  },
  {
    call: 'open-care-plan court-plan plan.json --as-at 2026-03-09 --format json',
    does: 'The sections as the record stood on 9 March 2026, as data',
  },
]

/** How the command `court-plan` is called. */
export function courtPlanCommand(): DocumentedCommand {
  const command = new DocumentedCommand('court-plan', examples, {
    [exitCodes.clean]: 'Nothing is missing, or --fail-on is never',
    [exitCodes.findings]: 'Something is missing',
    [exitCodes.couldNotRun]: 'It could not run, or could not read the file',
  })
  command
    .summary('put together what a plan for the court needs')
    .description(
      'Takes from the record what a plan for the court needs, in five sections, and names what is missing.\n' +
        'It gives the words of the record as they are: treat it as the record, and read it before it goes to anyone.\n' +
        'The plan is read, never changed, and nothing is sent anywhere.',
    )
    .argument('<file>', 'a care plan as JSON; - is standard input')
    .addOption(formatOption(courtPlanFormats))
    .addOption(asAtOption('put it together for'))
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 where something is missing, or never')
        .choices(courtPlanFailOn)
        .argParser(String)
        .default('missing'),
    )
    .addOption(outputOption())
  for (const option of colourOptions()) command.addOption(option)
  return command
}
