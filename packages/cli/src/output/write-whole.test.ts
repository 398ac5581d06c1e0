import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { outputFile, writeWhole } from './write-whole.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'open-care-plan-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

test('a file is written, and nothing is left beside it', async () => {
  const cwd = await folder()
  await writeWhole(await outputFile('report.txt', cwd), 'text')
  expect(await readdir(cwd)).toEqual(['report.txt'])
  expect(await readFile(join(cwd, 'report.txt'), 'utf8')).toBe('text')
})

test('a file that is there is replaced, keeps its permissions, and a link to it stays a link', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'real.txt'), 'before', { mode: 0o600 })
  await symlink('real.txt', join(cwd, 'link.txt'))
  await writeWhole(await outputFile('link.txt', cwd), 'after')
  expect(await readFile(join(cwd, 'real.txt'), 'utf8')).toBe('after')
  expect((await stat(join(cwd, 'real.txt'))).mode & 0o777).toBe(0o600)
  expect((await readdir(cwd)).sort()).toEqual(['link.txt', 'real.txt'])
})

test('a device is written to and not replaced', async () => {
  const before = await stat('/dev/null')
  await writeWhole(await outputFile('/dev/null', '/'), 'text')
  expect((await stat('/dev/null')).ino).toBe(before.ino)
})

test.each([
  ['a folder that is not there', 'nowhere/report.txt', /there is no folder ".*nowhere"/],
  ['a folder', 'inside', '"inside" is a folder'],
])('%s is refused before any work', async (_, name, message) => {
  const cwd = await folder()
  await mkdir(join(cwd, 'inside'))
  await expect(outputFile(name, cwd)).rejects.toThrow(message)
})

test('where it cannot be written nothing is left, and what was there stays', async () => {
  const cwd = await folder()
  await mkdir(join(cwd, 'inside'))
  const file = await outputFile('inside/report.txt', cwd)
  // The name becomes a folder with something in it in the meantime: the last step, the renaming, cannot be done.
  await mkdir(join(cwd, 'inside/report.txt/kept'), { recursive: true })
  await expect(writeWhole(file, 'text')).rejects.toMatchObject({
    code: 'E_USAGE',
    message: expect.stringContaining('could not be written'),
  })
  expect(await readdir(join(cwd, 'inside'))).toEqual(['report.txt'])
  expect(await readdir(join(cwd, 'inside/report.txt'))).toEqual(['kept'])
})
