import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { runScenario } from './harness/run-scenario.ts'

const run = promisify(execFile)
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))

const overlay = {
  id: 'own',
  version: '1-0-0',
  authority: 'Example */ Council',
  namespace: '1st-council',
  form: 'carer-update',
  formVersion: '1-0-1',
  codeLists: { team: { title: 'Team', codes: [{ code: 'n', title: 'North' }] } },
  fields: {
    team: { type: 'code', codes: 'team', title: 'Team', required: true },
    visits: {
      type: 'list',
      title: 'Visits',
      items: { type: 'group', fields: { on: { type: 'date', title: 'On' } } },
    },
  },
  changes: {
    '/on': { notAfter: '2030-01-01', required: true },
    '/changes/*/urgency': { offer: ['now'] },
    '/goingWell': { description: 'Never ends the comment */ here' },
  },
}

const types = async () => {
  const { stdout, stderr } = await runScenario({
    about: 'types',
    args: ['types', 'overlay.json'],
    files: { 'overlay.json': { json: overlay } },
    status: 0,
  })
  expect(stderr).toBe('')
  return stdout
}

const use = (urgency: string, team: string) => `import type { CarerUpdate } from './types.js'
export const record: CarerUpdate = {
  schemaVersion: '1-0-1',
  id: 'update-1',
  carePlanId: 'plan-1',
  on: '2026-05-01',
  changes: [{ id: 'change-1', urgency: '${urgency}' }],
  extensions: { '1st-council': { team: '${team}', visits: [{ on: '2026-05-02' }] }, another: { anything: [1] } },
}
`

/** What the compiler says of a program that uses the types, in every strictness that it has for them. */
async function compiled(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'open-care-plan-types-'))
  try {
    await writeFile(join(folder, 'types.d.ts'), await types())
    await writeFile(join(folder, 'use.ts'), program)
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      types: [],
    }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch(
      (error: { stdout: string }) => error,
    )
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the types compile, and hold a record', async () => {
  expect(await compiled(use('now', 'n'))).toBe('')
})

test('the types know what was narrowed, and the codes of the authority’s own', async () => {
  expect(await compiled(use('at-review', 'n'))).toContain(`'"at-review"' is not assignable to type '"now"'`)
  expect(await compiled(use('now', 'w'))).toContain(`'"w"' is not assignable to type '"n"'`)
})

test('the same overlay gives the same types, byte for byte', async () => {
  expect(await types()).toBe(await types())
})
