import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { reportOptions } from './report/option-definitions.ts'
import { reportFormats } from './report/rule-options.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan history plan-r1.json plan-r2.json plan-r3.json',
    does: 'What was removed or changed from one revision to the next',
  },
  {
    call: 'open-care-plan history plan-*.json --format json --output history.json',
    does: 'Write the report on all revisions to a file, as data',
  },
  {
    call: 'open-care-plan history plan-r1.json plan-r2.json --fail-on review',
    does: 'Exit with 1 also where a person has to look',
  },
]

/** How the command `history` is called. */
export function historyCommand(): DocumentedCommand {
  const command = new DocumentedCommand('history', examples, {
    [exitCodes.clean]: 'Nothing was found at or above --fail-on',
    [exitCodes.findings]: 'Something was found at or above --fail-on',
    [exitCodes.couldNotRun]: 'It could not run, or could not read every file',
  })
  command
    .summary('say what was lost between revisions of a plan')
    .description(
      'Compares the revisions of one plan, and says what was removed or rewritten from one to the next.\n' +
        'The files may be named in any order: each revision has its number.\n' +
        'The report shows words of the plan. Plans are read, never changed, and nothing is sent anywhere.',
    )
    .argument('<file...>', 'revisions of one plan as JSON; - is standard input')
  // Its rules rest on practice alone: at `must` nothing would ever be found.
  for (const option of reportOptions({ formats: reportFormats, failOn: { otherwise: 'practice' } }))
    command.addOption(option)
  return command
}
