import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'

const home = fileURLToPath(new URL('..', import.meta.url))

export interface Built {
  readonly folder: string
  readonly remove: () => void
}

const script = `
  import { build } from 'tsup'
  import { themeBundle } from './scripts/bundles.ts'
  await build({ ...themeBundle(process.argv[1]), config: false, silent: true, sourcemap: false })
`

/** The package as it is published, in a folder of its own: the one under `dist` may be of yesterday. */
export async function buildPackage(): Promise<Built> {
  const cache = join(home, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'built-'))
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, folder], {
    cwd: home,
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface PageOptions {
  readonly alias?: Readonly<Record<string, string>>
  /** React says what it finds wrong only in development. */
  readonly mode?: 'production' | 'development'
  readonly isServer?: boolean
}

/** A host’s page over the built package, bundled as a host does. `'theme/form'` is the entry of that name. */
export async function hostPage(
  code: string,
  built: Built,
  { alias = {}, mode = 'production', isServer = false }: PageOptions = {},
): Promise<{ readonly text: string; readonly gzip: number }> {
  const entries = ['index', 'form', 'validator'].map((name) => [
    `theme/${name}`,
    join(built.folder, `${name === 'form' && isServer ? 'form-on-server' : name}.js`),
  ])
  const { outputFiles } = await bundle({
    stdin: { contents: code, resolveDir: home, loader: 'tsx' },
    absWorkingDir: home,
    bundle: true,
    minify: mode === 'production',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    // React’s server side is CommonJS that asks for modules of Node.
    ...(isServer && {
      platform: 'node',
      external: ['util', 'stream', 'crypto', 'async_hooks'],
      banner: { js: require },
    }),
    alias: { ...Object.fromEntries(entries), ...alias },
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, gzip: gzipSync(text, { level: 9 }).length }
}

const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
