import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { typeErrors } from './docs/type-errors.ts'
import { inRepository } from './generate/root.ts'
import { newCommand } from './new/command.ts'
import { newEntity } from './new/entity.ts'
import { newRule } from './new/rule.ts'

const run = promisify(execFile)

function aRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'new-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

const pnpmNew = async (root: string, ...args: string[]) =>
  run(
    process.execPath,
    ['--conditions=@open-care-plan/source', inRepository('scripts/new.ts'), ...args, '--root', root],
    { cwd: root },
  ).catch((error: { stdout: string; stderr: string; code: number }) => error)

test('a rule is started with its test and a changeset, and the next steps are named', async () => {
  const root = aRoot()
  const { stdout } = await pnpmNew(root, 'rule', 'time-limits/new-example')
  expect(filesIn(root)).toEqual([
    '.changeset/rule-time-limits-new-example.md',
    'packages/rules/src/rules/time-limits/new-example.test.ts',
    'packages/rules/src/rules/time-limits/new-example.ts',
  ])
  expect(stdout).toContain('Next:\n1. ')
  expect(stdout).toContain('pnpm generate')
})

test.each([['--help'], ['rule', '--help'], ['-h']])('%j tells how, and starts nothing', async (...args) => {
  const root = aRoot()
  const { stdout } = await pnpmNew(root, ...args)
  expect(stdout).toContain('npm run new:rule -- time-limits/first-visit')
  expect(filesIn(root)).toEqual([])
})

test('a flag that there is not is named, without a stack', async () => {
  const { stderr } = await pnpmNew(aRoot(), 'rule', 'time-limits/new-example', '--dry')
  expect(stderr).toMatch(/^error: Unknown option '--dry'/)
  expect(stderr).not.toContain('    at ')
})

test('what is there is not written over', async () => {
  const root = aRoot()
  const path = join(root, 'packages/rules/src/rules/time-limits/new-example.test.ts')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'by hand')
  expect(await pnpmNew(root, 'rule', 'time-limits/new-example')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^error: .*new-example\.test\.ts is already there\. Choose another name\n$/,
    ),
  })
  expect(filesIn(root)).toHaveLength(1)
  expect(readFileSync(path, 'utf8')).toBe('by hand')
})

test('a kind that does not exist is refused', async () => {
  expect(await pnpmNew(aRoot(), 'widget', 'radios')).toMatchObject({
    code: 1,
    stderr: 'error: "widget" cannot be started. Choose rule, entity, command\n',
  })
})

test.each([
  ['', '"" is not the id of a rule. Name the set and the rule'],
  ['first-review', '"first-review" is not the id of a rule'],
  ['time-limits/first/review', '"time-limits/first/review" is not the id of a rule'],
  ['time-limts/first-check', 'No set of rules "time-limts". Did you mean "time-limits"?'],
  ['time-limits/First_Review', '"First_Review" cannot be a name'],
  ['time-limits/../escape', 'is not the id of a rule'],
  ['plan-content/iro-name', 'There is a rule "plan-content/iro-name" already'],
  ['legal-checklist/nineteenth', 'The 18 points are complete'],
])('the rule "%s" is refused', (id, message) => {
  expect(() => newRule(id)).toThrow(message)
})

test.each(['', 'ShortBreak', 'short--break', '-short', '../escape', '1st'])(
  'the name "%s" is refused',
  (name) => {
    expect(() => newEntity(name)).toThrow('cannot be a name')
    expect(() => newCommand(name)).toThrow('cannot be a name')
  },
)

test('an entity is named in the style of a type, a command in the style of a function', () => {
  expect(newEntity('short-break').files.get('packages/model/src/entities/short-break.ts')).toContain(
    'export const ShortBreak = item(',
  )
  const command = newCommand('tidy-up').files
  expect(command.get('packages/cli/src/commands/tidy-up.ts')).toContain('function tidyUpCommand()')
  expect(command.get('packages/cli/src/commands/tidy-up/run-tidy-up.ts')).toContain('function runTidyUp(')
})

const units = [newRule('time-limits/new-example'), newEntity('short-break'), newCommand('tidy-up')]
const sources = units.flatMap(({ files }) => [...files]).filter(([path]) => /\.(ts|json)$/.test(path))

test('every changeset names a package and speaks to its user', () => {
  for (const { files } of units) {
    const note = [...files].find(([path]) => path.startsWith('.changeset/'))?.[1]
    expect(note).toMatch(/^---\n'(@open-care-plan\/\w+|open-care-plan)': minor\n---\n\nYou can now /)
  }
})

test('the types of what is written are right where it stands', async () => {
  const inPlace = sources.map(
    ([path, text]) =>
      [
        path,
        text.replace(/from '(\.[^']+)'/g, (_, to: string) => {
          const target = join(dirname(path), to)
          return `from '${sources.some(([other]) => other === target) ? to : inRepository(target)}'`
        }),
      ] as const,
  )
  expect(await typeErrors('new-units', new Map(inPlace))).toBe('')
})

test.each(sources)('%s is written as Biome formats it', async (path, text) => {
  const biome = run(inRepository('node_modules/.bin/biome'), ['format', `--stdin-file-path=${path}`], {
    cwd: inRepository(''),
  })
  biome.child.stdin?.end(text)
  expect((await biome).stdout).toBe(text)
})
