import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as esbuild, type Plugin } from 'esbuild'
import { type Rollup, build as vite } from 'vite'
import { type Built, buildPackage } from '../../rjsf-govuk/test/built.ts'
import { buildForms } from './built.ts'
import { buildPlain } from './built-plain.ts'

/** The packages as they are published. */
export interface Published {
  /** Where the files of a host’s page may lie, to find React and the rest. */
  readonly folder: string
  /** The files of their entries, by what a host imports. */
  readonly entries: ReadonlyMap<string, string>
  readonly remove: () => void
}

/** Builds them all: the theme with rjsf inside, less what the theme replaces. */
export async function buildAll(): Promise<Published> {
  const [theme, forms, model, schemas] = await Promise.all([
    buildPackage(),
    buildForms(),
    buildPlain('model'),
    buildPlain('schemas'),
  ])
  const fileOf = ({ folder }: Built, name: string) => join(folder, `${name}.js`)
  return {
    folder: forms.folder,
    entries: new Map([
      ['@open-care-plan/react', fileOf(forms, 'index')],
      ['@open-care-plan/react/views', fileOf(forms, 'views')],
      ['@open-care-plan/react/child', fileOf(forms, 'child')],
      ['@open-care-plan/rjsf-govuk', fileOf(theme, 'index')],
      ['@open-care-plan/rjsf-govuk/form', fileOf(theme, 'form')],
      ['@open-care-plan/rjsf-govuk/validator', fileOf(theme, 'validator')],
      ...model.entries,
      ...schemas.entries,
    ]),
    remove: () => {
      for (const each of [theme, forms, model, schemas]) each.remove()
    },
  }
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

/** A host that builds with Vite, as most do, and the benchmark. */
export const viteHost: Host = async (code, { folder: home, entries }) => {
  const folder = mkdtempSync(join(home, 'host-'))
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
        dedupe: ['react', 'react-dom'],
        alias: [...entries].map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
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

/** Gives a host what is published. */
export const published = (entries: Published['entries']): Plugin => ({
  name: 'published',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@open-care-plan\// }, ({ path }) => {
      const file = entries.get(path)
      return file === undefined ? undefined : { path: file, sideEffects: false }
    })
  },
})

/** A host that builds with esbuild, which splits more finely. */
export const esbuildHost: Host = async (code, { entries }) => {
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
    define,
    plugins: [published(entries)],
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
