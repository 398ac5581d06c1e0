import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import type { Built } from './built.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const page = join(home, 'page.tsx')

/** Bytes of script, after gzip, that a host’s page loads before anything is drawn. What it fetches later is not counted. */
export async function firstLoad(code: string, built: Built): Promise<number> {
  const { output } = (await build({
    root: home,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic' } },
    resolve: { alias: [{ find: /^theme\/(\w+)$/, replacement: join(built.folder, '$1.js') }] },
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === page ? id : undefined),
        load: (id) => (id === page ? code : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: { page } },
    },
  })) as Rollup.RollupOutput
  const chunks = new Map(output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])))
  const first = new Set<string>()
  const load = (name: string): void => {
    if (first.has(name)) return
    first.add(name)
    for (const next of chunks.get(name)?.imports ?? []) load(next)
  }
  for (const [name, { isEntry }] of chunks) if (isEntry) load(name)
  return [...first].reduce(
    (sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length,
    0,
  )
}
