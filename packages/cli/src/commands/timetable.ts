import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { recordOption, reportOptions } from './report/option-definitions.ts'
import { timetableFormats } from './timetable/run-timetable.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan timetable plan.json',
    does: 'What is overdue, due in the next 8 weeks, and due later, as at today',
  },
  {
    call: 'open-care-plan timetable plan.json --all',
    does: 'The same, and what was done before, in time or late',
  },
  {
    call: 'open-care-plan timetable pathway-plan.json --record pathway-plan',
    does: 'What is due by a pathway plan',
  },
  {
    call: 'open-care-plan timetable plan.json --as-at 2026-03-09 --format json',
    does: 'The whole timetable as things stood on 9 March 2026, as data',
  },
]

/** How the command `timetable` is called. */
export function timetableCommand(): DocumentedCommand {
  const command = new DocumentedCommand('timetable', examples, {
    [exitCodes.clean]: 'Nothing is overdue at or above --fail-on',
    [exitCodes.findings]: 'Something is overdue at or above --fail-on',
    [exitCodes.couldNotRun]: 'It could not run, or could not read the file',
  })
  command
    .summary('say what is due when')
    .description(
      'Lists what has to be done by when: what is overdue, what is due in the next 8 weeks, and what is due later.\n' +
        'The plan is read, never changed, and nothing is sent anywhere.',
    )
    .argument('<file>', 'a plan as JSON; - is standard input')
    .addOption(recordOption())
  for (const option of reportOptions({
    formats: timetableFormats,
    asAt: 'count from',
    failOn: {
      when: 'exit with 1 where something of this force or a stronger one is overdue; review: also where the record does not say',
    },
    all: 'also list what was done before, in time or late',
  }))
    command.addOption(option)
  return command
}
