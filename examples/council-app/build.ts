import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const folder = import.meta.dirname
const packages = join(folder, '../../packages')

/** Everything that the pages are made of: what is newer than they are makes them out of date. */
const sources = [
  ...['app', 'public', 'index.html', 'vite.config.ts'].map((name) => join(folder, name)),
  ...['model', 'rules', 'schemas', 'rjsf-govuk', 'react'].flatMap((name) =>
    ['src', 'styles.css', 'looks', 'package.json'].map((part) => join(packages, name, part)),
  ),
]

/** When anything under a path was last changed: milliseconds since 1970. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(
    mtimeMs,
    ...readdirSync(path, { withFileTypes: true, recursive: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  )
}

/** When what the pages are made of was last changed. */
export const lastChangeOfSources = (): number => Math.max(...sources.map(lastChange))

/** Whether there are built pages in a folder, and nothing that they are made of is newer. */
export function isBuilt(dist: string = join(folder, 'dist')): boolean {
  const index = join(dist, 'index.html')
  return existsSync(index) && statSync(index).mtimeMs >= lastChangeOfSources()
}

/** Builds the pages of the app. */
export async function buildPages(dist: string = join(folder, 'dist')): Promise<void> {
  // Vite sets NODE_ENV to production for itself and whatever is started after it. This process goes on with its own.
  const before = process.env.NODE_ENV
  try {
    await build({
      configFile: join(folder, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: dist, emptyOutDir: true, reportCompressedSize: false },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
