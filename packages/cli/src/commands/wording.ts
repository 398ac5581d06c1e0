import { Option } from 'commander'
import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { colourOptions, formatOption, outputOption } from './report/option-definitions.ts'
import { wordingFailOn, wordingFormats, wordingReaders } from './wording/wording-options.ts'

const examples: readonly Example[] = [
  {
    call: 'open-care-plan wording "Professionals have ongoing concerns."',
    does: 'What a reader of the plan would stumble over, and what to write instead',
  },
  {
    call: 'open-care-plan wording --audience child --file letter.txt',
    does: 'Look through a letter to a child',
  },
  {
    call: 'pdftotext report.pdf - | open-care-plan wording -',
    does: 'Look through what another program writes',
  },
  {
    call: 'open-care-plan wording --outcome "Sam sleeps through five nights in seven by 26 March 2027"',
    does: 'Judge an outcome or action by the five letters of SMART',
  },
  {
    call: 'open-care-plan wording --outcome "Book the dentist" --who "Mo (carer)" --by 2027-01-29 --why "Sam has toothache"',
    does: 'Judge it together with what is typed beside it',
  },
  {
    call: 'open-care-plan wording --lines outcomes.jsonl --plan-date 2026-11-02',
    does: 'Judge many outcomes, one a line: {"text": "…", "structured": {"by": "…"}, "context": {"need": "…"}}',
  },
  {
    call: 'open-care-plan wording --file report.txt --audience court --fail-on findings',
    does: 'Exit with 1 where something is found, for a script',
  },
]

/** How the command `wording` is called. Its options are judged when it runs, all in one place. */
export function wordingCommand(): DocumentedCommand {
  const command = new DocumentedCommand('wording', examples, {
    [exitCodes.clean]: 'It was read, whatever was found: advice on wording fails nothing',
    [exitCodes.findings]: 'Something was found, or an outcome is not SMART, and --fail-on is findings',
    [exitCodes.couldNotRun]: 'It could not run, or could not read all of it',
  })
  command
    .summary('look at wording that is not in a plan')
    .description(
      'Looks through a text for wording that a reader would stumble over, and says what to write instead.\n' +
        'Or judges an outcome or action by the five letters of SMART, and asks the writer what is missing.\n' +
        'It is advice, and reads words: it does not know the child. What somebody is quoted as saying is left alone.\n' +
        'The text is read, never changed, and nothing is sent anywhere.',
    )
    .argument('[text]', 'the text itself, in quotes; - is standard input')
    .option('--file <file>', 'read the text from a file')
    .addOption(
      new Option(
        '--audience <who>',
        'who will read the text: a court, all who share the plan, or a child; plan unless given',
      )
        .choices(wordingReaders)
        .argParser(String),
    )
    .option('--outcome', 'judge the text as an outcome or action, by the five letters')
    .option('--lines <file>', 'judge outcomes out of a file of JSON Lines, one a line; - is standard input')
    .option('--who <text>', 'of an outcome: who does it, a name or role')
    .option('--by <text>', 'of an outcome: the day by which, a date or words')
    .option('--measure <text>', 'of an outcome: what will show it')
    .option('--baseline <text>', 'of an outcome: where things stand')
    .option('--why <text>', 'of an outcome: what it is for')
    .option('--need <text>', 'of an outcome: the need that it answers')
    .option('--age <years>', 'of an outcome: how old the child is, in whole years')
    .option('--plan-date <date>', 'of an outcome: the day it is written, as YYYY-MM-DD; today unless given')
    .addOption(formatOption(wordingFormats))
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 where something is found, or never')
        .choices(wordingFailOn)
        .argParser(String)
        .default('never'),
    )
    .addOption(outputOption())
  for (const option of colourOptions()) command.addOption(option)
  return command
}
