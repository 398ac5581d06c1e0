import { expect, test } from 'vitest'
import { fixtureChecking } from '../test/fixtures/checking.ts'
import { main } from './main.ts'
import { defineProgram } from './program.ts'
import { cliReference } from './reference.ts'

const reference = cliReference()
const commands = Object.values(defineProgram().commands)

test.each(commands.map((command) => [command.fullName, command] as const))(
  'names every option, choice, example and exit code of %s',
  (name, command) => {
    expect(reference).toContain(`\n## ${name}\n`)
    for (const { flags, argChoices = [] } of command.options) {
      expect(reference).toContain(`| \`${flags}\` |`)
      for (const choice of argChoices) expect(reference).toContain(`\`${choice}\``)
    }
    for (const { call } of command.examples) expect(reference).toContain(`\`\`\`sh\n${call}\n\`\`\``)
    for (const meaning of Object.values(command.exitCodes)) expect(reference).toContain(meaning)
  },
)

test('is the same every time', () => {
  expect(cliReference()).toBe(reference)
})

test.each(commands.flatMap(({ examples }) => examples.map(({ call }) => call)))(
  'the program understands the call %s',
  async (call) => {
    const errors: string[] = []
    const typed = call.slice(call.indexOf('open-care-plan ') + 'open-care-plan '.length)
    const args = (typed.match(/"[^"]*"|\S+/g) ?? []).map((arg) => arg.replaceAll('"', ''))
    async function* nothing() {}
    const io = {
      stdin: nothing(),
      stdout: { write: () => {} },
      stderr: { write: (text: string) => void errors.push(text) },
      isTTY: false,
      env: {},
      cwd: '/nowhere',
    }
    await main(args, { ...io, today: () => '2026-11-21' }, fixtureChecking())
    // The files of the examples are not there; the options, rules and sets of rules are.
    expect(errors.join('')).not.toMatch(
      /unknown|missing required|too many|cannot be|No rule|must be|does not go with/,
    )
  },
)
