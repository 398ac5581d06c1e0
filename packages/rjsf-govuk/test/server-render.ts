import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Built, hostPage } from './built.ts'

/** Draws a host’s `Page` as a server does: in Node, in a process of its own, where there is no window and no document. */
export async function renderOnServer(
  page: string,
  built: Built,
  alias: Readonly<Record<string, string>>,
): Promise<string> {
  const code = `${page}
    import { renderToString } from 'react-dom/server'
    if (typeof window !== 'undefined' || typeof document !== 'undefined') throw new Error('This is no server')
    process.stdout.write(renderToString(<Page />))`
  const { text } = await hostPage(code, built, { alias, mode: 'development', isServer: true })
  const file = join(built.folder, 'server.mjs')
  writeFileSync(file, text)
  const home = fileURLToPath(new URL('..', import.meta.url))
  // rjsf marks its grids for tests where it takes itself to be in one.
  const env = { ...process.env, NODE_ENV: 'development' }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: home, env })
  rmSync(file)
  if (stderr !== '') throw new Error(stderr)
  return stdout
}
