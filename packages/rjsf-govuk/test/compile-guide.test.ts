import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { RJSFSchema } from '@rjsf/utils'
import { afterAll, expect, test } from 'vitest'
import { type CompiledFunctions, precompiledValidator } from '../src/rjsf/validator/precompiled.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(home, 'README.md'), 'utf8')

mkdirSync(join(home, 'node_modules/.cache'), { recursive: true })
const folder = mkdtempSync(join(home, 'node_modules/.cache/guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the script of the guide compiles a schema, and its file runs without making code', async () => {
  const [, script = ''] = /```js compile-validators\.mjs\n(.*?)```/s.exec(readme) ?? []
  const [, command = ''] = /```sh\nnode (compile-validators\.mjs .*?)\n```/.exec(readme) ?? []
  const [name = '', from = '', to = ''] = command.split(' ')
  const schema: RJSFSchema = {
    type: 'object',
    properties: {
      born: { type: 'string', format: 'date', title: 'Date of birth' },
      name: { type: 'string' },
    },
    required: ['born'],
  }
  writeFileSync(join(folder, name), script)
  writeFileSync(join(folder, from), JSON.stringify(schema))
  await promisify(execFile)(process.execPath, [name, from, to], { cwd: folder })

  expect(/new Function|\beval\(/.test(readFileSync(join(folder, to), 'utf8'))).toBe(false)
  const { default: functions } = (await import(pathToFileURL(join(folder, to)).href)) as {
    default: CompiledFunctions
  }
  const validator = precompiledValidator(functions, schema)
  expect(validator.validateFormData({ born: '2023-02-29' }, schema).errorSchema).toEqual({
    born: { __errors: ['must match format "date"'] },
  })
  expect(validator.rawValidation(schema, { born: '2024-02-29' })).toEqual({})
})
