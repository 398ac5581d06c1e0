import type { Argument, Option } from 'commander'
import type { DocumentedCommand } from './command.ts'
import { environment } from './environment.ts'
import { maxBytes, maxDepth, megabytes } from './input/limits.ts'
import { defineProgram } from './program.ts'

/** The reference of the command line, in Markdown: made of the definitions that the program itself runs by. */
export function cliReference(): string {
  const { program, commands: byName } = defineProgram()
  const commands = Object.values(byName)
  return `${[
    '# Command line',
    program.description(),
    ['```sh', 'npx open-care-plan --help', '```'].join('\n'),
    ['| command | what it does |', '|---|---|', ...commands.map(summary)].join('\n'),
    ...commands.flatMap(commandSection),
    '## Environment',
    [
      '| variable | what it does |',
      '|---|---|',
      ...Object.entries(environment).map(([name, does]) => `| ${code(name)} | ${does} |`),
    ].join('\n'),
    '## Limits',
    `A file may be ${megabytes(maxBytes)} large, and its objects and lists may stand ${maxDepth} deep in each other. Beyond that it is refused before it is read.`,
  ].join('\n\n')}\n`
}

const summary = (command: DocumentedCommand): string =>
  `| [\`${command.fullName}\`](#${command.fullName.replace(' ', '-')}) | ${capital(command.summary())} |`

function commandSection(command: DocumentedCommand): readonly string[] {
  const help = command.createHelp()
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help')
  return [
    `## ${command.fullName}`,
    command.description(),
    ['```sh', `open-care-plan ${command.fullName} ${command.usage()}`, '```'].join('\n'),
    ['| argument | what it is |', '|---|---|', ...command.registeredArguments.map(argumentRow)].join('\n'),
    ['| option | what it does | choices | default |', '|---|---|---|---|', ...options.map(optionRow)].join(
      '\n',
    ),
    '### Examples',
    ...command.examples.map(({ call, does }) => `${does}:\n\n\`\`\`sh\n${call}\n\`\`\``),
    '### Exit codes',
    [
      '| code | when |',
      '|---|---|',
      ...Object.entries(command.exitCodes).map(([code, meaning]) => `| ${code} | ${meaning} |`),
    ].join('\n'),
  ]
}

const argumentRow = (argument: Argument): string =>
  `| \`${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '...' : ''}${argument.required ? '>' : ']'}\` | ${capital(argument.description)} |`

const optionRow = ({ flags, description, argChoices, defaultValue }: Option): string =>
  `| \`${flags}\` | ${capital(description)} | ${(argChoices ?? []).map(code).join(', ')} | ${defaultValue === undefined ? '' : code(String(defaultValue))} |`

const code = (text: string): string => `\`${text}\``

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
