import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import { defaultClientConditions, type Rollup, build as vite } from 'vite'
import type { Built } from '../../rjsf-govuk/test/built.ts'

/** The packages as they are published. */
export interface Published {
  readonly theme: Built
  readonly forms: Built
}

/** One file of a host’s page. */
interface HostFile {
  readonly name: string
  readonly code: string
  /** Names of the files that are loaded with it. */
  readonly imports: readonly string[]
  /** Paths of the modules in it. */
  readonly modules: readonly string[]
}

interface HostSize {
  /** What a page loads before anything is drawn, in bytes after gzip. */
  readonly first: number
  /** Every module in what it loads first. */
  readonly modules: readonly string[]
  /** What it fetches when it needs it, by the name of the file. */
  readonly later: ReadonlyMap<string, number>
}

/** Makes the page of a host out of its code, and tells what a browser loads of it. */
export type Host = (code: string, published: Published) => Promise<HostSize>

const sizeOf = (code: string) => gzipSync(code, { level: 9 }).length

function sizeOfPage(files: readonly HostFile[], entry: HostFile | undefined): HostSize {
  const byName = new Map(files.map((file) => [file.name, file]))
  const first = new Set<HostFile>()
  const load = (file: HostFile | undefined) => {
    if (file === undefined || first.has(file)) return
    first.add(file)
    for (const name of file.imports) load(byName.get(name))
  }
  load(entry)
  const rest = files.filter((file) => !first.has(file))
  return {
    first: [...first].reduce((sum, { code }) => sum + sizeOf(code), 0),
    modules: [...first].flatMap(({ modules }) => modules),
    later: new Map(rest.map(({ name, code }) => [name.replace(/^.*\//, ''), sizeOf(code)])),
  }
}

const define = { 'process.env.NODE_ENV': '"production"' }
const source = '@open-care-plan/source'

/** A host that builds with Vite, as most do, and the benchmark. */
export const viteHost: Host = async (code, { theme, forms }) => {
  const folder = mkdtempSync(join(forms.folder, 'host-'))
  const page = join(folder, 'page.tsx')
  writeFileSync(page, code)
  try {
    const { output } = (await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      oxc: { jsx: { runtime: 'automatic', development: false } },
      // A test runs with another environment, and would be given React for development.
      define,
      resolve: {
        conditions: [source, ...defaultClientConditions],
        dedupe: ['react', 'react-dom'],
        alias: [
          ...['form', 'validator'].map((name) => ({
            find: `@open-care-plan/rjsf-govuk/${name}`,
            replacement: join(theme.folder, `${name}.js`),
          })),
          { find: /^@open-care-plan\/rjsf-govuk$/, replacement: join(theme.folder, 'index.js') },
          { find: /^@open-care-plan\/react$/, replacement: join(forms.folder, 'index.js') },
        ],
      },
      build: {
        write: false,
        modulePreload: false,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: { page } },
      },
    })) as Rollup.RollupOutput
    const files = output.flatMap((file): HostFile[] =>
      file.type === 'chunk'
        ? [
            {
              name: file.fileName,
              code: file.code,
              imports: file.imports,
              modules: Object.keys(file.modules),
            },
          ]
        : [],
    )
    const entry = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName
    return sizeOfPage(
      files,
      files.find(({ name }) => name === entry),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A host that builds with esbuild, which splits more finely. */
export const esbuildHost: Host = async (code, { theme, forms }) => {
  const { outputFiles, metafile } = await esbuild({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'tsx' },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: '/out',
    absWorkingDir: '/',
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    logLevel: 'error',
    conditions: [source],
    define,
    plugins: [
      {
        name: 'published',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@open-care-plan\/(rjsf-govuk|react)/ }, ({ path }) => {
            const [, name, entry = 'index'] = path.split('/')
            const { folder } = name === 'react' ? forms : theme
            return { path: join(folder, `${entry}.js`), sideEffects: false }
          })
        },
      },
    ],
  })
  const files = Object.entries(metafile.outputs).map(([path, { entryPoint, imports, inputs }]): HostFile => {
    const file = outputFiles.find((each) => each.path === `/${path}`)
    return {
      name: entryPoint === undefined || entryPoint === '<stdin>' ? path : basename(entryPoint),
      code: file?.text ?? '',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path: next }) => next),
      modules: Object.keys(inputs),
    }
  })
  return sizeOfPage(
    files,
    files.find(({ name }) => name.endsWith('stdin.js')),
  )
}
