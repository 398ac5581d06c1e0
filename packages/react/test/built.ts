import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Built } from '../../rjsf-govuk/test/built.ts'

const home = fileURLToPath(new URL('..', import.meta.url))

const script = `
  import { build } from 'tsup'
  import { bundle } from './scripts/bundle.ts'
  await build({ ...bundle(process.argv[1]), config: false, silent: true, sourcemap: false })
`

/** The package as it is published, in a folder of its own: the one under `dist` may be of yesterday. */
export async function buildForms(): Promise<Built> {
  const cache = join(home, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'built-'))
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, folder], {
    cwd: home,
  })
  // What a host’s bundler may leave out, it is told by the package.
  const { type, sideEffects } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type, sideEffects }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
