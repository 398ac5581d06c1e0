import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { forms } from '../src/forms/index.ts'

/** What a browser would load for the entry of a form. */
async function bundled(form: string, more = ''): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as entry from './src/records/${form}.ts'\nexport const validate = Object.values(entry)[0]\n${more}`,
      resolveDir: new URL('..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@open-care-plan/source'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

describe.each(forms)('$id', ({ id }) => {
  test('makes no code when it runs, asks for nothing, and leaves zod out', async () => {
    const code = await bundled(id)
    expect(code).not.toMatch(/\bnew Function\b|\beval\(|\brequire\(|\bimport\(/)
    expect(code).not.toMatch(/zod|process\.env|document\.|window\./i)
  })

  test('runs where code may not be made', async () => {
    const code = await bundled(id, 'console.log(JSON.stringify(validate({ schemaVersion: "9-0-0" })))')
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module'],
      { encoding: 'utf8', input: code },
    )
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, issues: [{ code: 'later-version' }] })
  })
})
