import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { maxBytes } from './limits.ts'
import { fileProblem, readFileBytes, readUpTo } from './read-bytes.ts'

async function folder(...names: readonly string[]): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'open-care-plan-'))
  onTestFinished(() => rm(path, { recursive: true }))
  for (const name of names) await writeFile(join(path, name), '{}')
  return path
}

test('reads a file of the working folder', async () => {
  const cwd = await folder('plan.json')
  expect(await readFileBytes('plan.json', cwd)).toEqual({ ok: true, value: Buffer.from('{}') })
})

test.each([
  ['EACCES', 'no-permission', 'You do not have permission to read the file'],
  ['EPERM', 'no-permission', 'You do not have permission to read the file'],
  ['EISDIR', 'a-folder', 'This is a folder, not a file'],
  ['EIO', 'unreadable', 'The file could not be read (EIO)'],
])('says what %s means', async (code, problem, message) => {
  expect(await fileProblem(code, '/nowhere/plan.json')).toMatchObject({ code: problem, message })
})

test.each([
  ['a name that is nearly right', 'amria.json', 'There is no such file. Did you mean "amira.json"?'],
  ['a name with the same ending alone', 'zoe.json', 'There is no such file'],
  ['a folder that is not there', 'plans/amira.json', 'There is no such file, nor a folder for it'],
])('of %s it says what is missing', async (_, name, message) => {
  const cwd = await folder('amira.json', 'ben.json', 'amria.txt')
  expect(await readFileBytes(name, cwd)).toMatchObject({ problems: [{ code: 'no-such-file', message }] })
})

test('a stream is stopped when it passes the limit, and not read to its end', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given++
      yield new Uint8Array(1_000_000)
    }
  }
  expect(await readUpTo(endless())).toMatchObject({ problems: [{ code: 'too-big' }] })
  expect(given).toBe(maxBytes / 1_000_000 + 1)
})

test('a stream of just the limit is read', async () => {
  async function* whole() {
    yield new Uint8Array(maxBytes)
  }
  expect((await readUpTo(whole())).ok).toBe(true)
})
