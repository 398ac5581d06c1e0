import { changeset } from './changeset.ts'
import { camelCase, kebabName, pascalCase } from './names.ts'
import type { NewUnit } from './unit.ts'

/** Starts a command of the command line: `newCommand('audit')`. */
export function newCommand(name: string): NewUnit {
  kebabName(name, 'audit')
  const path = `packages/cli/src/commands/${name}`
  return {
    files: new Map([
      [`${path}.ts`, definition(name)],
      [`${path}/run-${name}.ts`, run(name)],
      [`packages/cli/test/scenarios/${name}.json`, scenario(name)],
      [`.changeset/command-${name}.md`, changeset('open-care-plan', `… (\`open-care-plan ${name}\`)`)],
    ]),
    next: [
      `Say how it is called in ${path}.ts, and what it does in ${path}/run-${name}.ts`,
      'Add it to defineProgram and buildProgram in packages/cli/src/program.ts',
      `Say in packages/cli/test/scenarios/${name}.json what it prints, and add a file for each other behaviour`,
      'Add it to the help that stands in packages/cli/test/scenarios/usage-nothing.json',
      'Run npx vitest run packages/cli',
      'Finish the changeset, then run pnpm generate and pnpm test',
    ],
  }
}

const definition = (name: string) => `import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

const examples: readonly Example[] = [{ call: 'open-care-plan ${name} plan.json', does: '' }]

/** How the command \`${name}\` is called. */
export function ${camelCase(name)}Command(): DocumentedCommand {
  const command = new DocumentedCommand('${name}', examples, {
    [exitCodes.clean]: '',
    [exitCodes.couldNotRun]: '',
  })
  command.summary('').description('').argument('<file>', '')
  return command
}
`

const run = (name: string) => `import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'

/** Runs the command. Throws UsageError where it was called wrongly. */
export async function run${pascalCase(name)}(file: string, _options: object, { io }: Context): Promise<ExitCode> {
  io.stdout.write(\`\${file}\\n\`)
  return exitCodes.clean
}
`

const scenario = (name: string) => `{
  "about": "",
  "args": ["${name}", "plan.json"],
  "files": {
    "plan.json": { "json": { "schemaVersion": "1-0-0", "id": "plan-1", "child": { "id": "child-1" } } }
  },
  "status": 0,
  "stdout": []
}
`
