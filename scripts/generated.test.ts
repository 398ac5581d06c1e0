import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compare } from './generate/compare.ts'
import { inRepository } from './generate/root.ts'

test('every generated file is as `pnpm generate` would write it now', { timeout: 120_000 }, async () => {
  const check = promisify(execFile)(
    process.execPath,
    ['--conditions=@open-care-plan/source', 'scripts/generate.ts', '--check'],
    { cwd: inRepository('') },
  ).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => ({ stdout, stderr }))
  expect((await check).stdout + (await check).stderr).toBe('')
})

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'generated-'))
  mkdirSync(join(root, 'docs/sub'), { recursive: true })
  writeFileSync(join(root, 'docs/same.md'), 'same')
  writeFileSync(join(root, 'docs/edited.md'), 'edited')
  writeFileSync(join(root, 'docs/sub/old.md'), 'old')
  writeFileSync(join(root, 'beside.md'), 'by hand')
})
afterAll(() => rmSync(root, { recursive: true }))

test('a file that differs, is missing or is left over is named', () => {
  const files = new Map([
    ['docs/same.md', 'same'],
    ['docs/edited.md', 'generated'],
    ['docs/sub/new.md', 'new'],
  ])
  expect(compare(root, { files, folders: ['docs', 'not-there'] })).toEqual([
    { path: 'docs/edited.md', problem: 'differs' },
    { path: 'docs/sub/new.md', problem: 'is missing' },
    { path: 'docs/sub/old.md', problem: 'is left over' },
  ])
})
