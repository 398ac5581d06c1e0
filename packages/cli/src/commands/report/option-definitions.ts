import { Option } from 'commander'
import { type FailOn, failOnChoices } from './fail-on.ts'
import { recordKinds } from './report-options.ts'

// The options that commands with a report share. Their values are judged when a command runs, all in one place, so that
// Commander takes each as it was typed.

export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how the report is written')
    .choices(formats)
    .argParser(String)
    .default('text')

export const recordOption = (): Option =>
  new Option('--record <kind>', 'what the file holds: a care plan or a pathway plan')
    .choices(recordKinds)
    .argParser(String)
    .default('care-plan')

const profileOption = (): Option =>
  new Option(
    '--profile <id or file>',
    'which rules apply: a profile by its id, or one of your own as JSON',
  ).default('england')

export const asAtOption = (what: string): Option =>
  new Option('--as-at <date>', `the day to ${what}, as YYYY-MM-DD; today unless given`)

export const failOnOption = ({
  when = 'exit with 1 where a rule of this force or a stronger one fails; review: also where a person has to look',
  otherwise = 'must',
}: {
  readonly when?: string
  readonly otherwise?: FailOn
} = {}): Option =>
  new Option('--fail-on <what>', when).choices(failOnChoices).argParser(String).default(otherwise)

export const outputOption = (): Option =>
  new Option('--output <file>', 'write the report to a file, whole or not at all')

const allOption = (what = 'list every finding in the text report'): Option => new Option('--all', what)

export const colourOptions = (): readonly Option[] => [
  new Option('--color', 'colour the text report even where there is no terminal'),
  new Option('--no-color', 'never colour it; the variable NO_COLOR does the same'),
]

/** The options of a command whose report rests on rules, in the order of its help. */
export const reportOptions = ({
  formats,
  asAt = 'check for',
  failOn,
  all,
}: {
  readonly formats: readonly string[]
  readonly asAt?: string
  readonly failOn?: Parameters<typeof failOnOption>[0]
  readonly all?: string
}): readonly Option[] => [
  formatOption(formats),
  profileOption(),
  asAtOption(asAt),
  failOnOption(failOn),
  outputOption(),
  allOption(all),
  ...colourOptions(),
]
