import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, defaultClientConditions, type Rollup } from 'vite'
import { type Built, buildPackage } from '../../packages/rjsf-govuk/test/built.ts'
import { compiledCode } from '../../packages/rjsf-govuk/test/validation/compiled-functions.ts'
import type { Schema } from './form/schema.ts'

const home = fileURLToPath(new URL('.', import.meta.url))

/** One file of a page, as a browser asks for it. */
interface BuiltFile {
  readonly body: string | Uint8Array
  readonly gzip: number
}

/** The files of a page by their names. `page.js` starts it. */
export type BuiltPage = ReadonlyMap<string, BuiltFile>

export interface PageSource {
  /** File under `pages`. */
  readonly entry: string
  /** The schema whose validators are compiled into the page. */
  readonly compiled?: Schema
}

/** What is not the renderer’s but the host’s own form, in a file of its own: `form-….js`. */
const formFiles = /bench\/forms\/form\//

/** Builds pages for production, over the theme as it is published. */
export async function buildPages<Name extends string>(
  sources: Readonly<Record<Name, PageSource>>,
  options: { readonly minify?: boolean } = {},
): Promise<Readonly<Record<Name, BuiltPage>>> {
  const theme = await buildPackage()
  try {
    const pages: [string, BuiltPage][] = []
    for (const [name, source] of Object.entries<PageSource>(sources)) {
      pages.push([name, await buildPage(source, theme, options)])
    }
    return Object.fromEntries(pages) as Record<Name, BuiltPage>
  } finally {
    theme.remove()
  }
}

async function buildPage(
  { entry, compiled }: PageSource,
  theme: Built,
  { minify = true }: { readonly minify?: boolean },
): Promise<BuiltPage> {
  // Beside the theme, so that what the compiled functions need of Ajv is found.
  const folder = join(theme.folder, 'compiled')
  mkdirSync(folder, { recursive: true })
  const validators = join(folder, 'validators.cjs')
  if (compiled) writeFileSync(validators, compiledCode(compiled))
  const chunks = { groups: [{ name: 'form', test: formFiles }] }
  const output = (await build({
    root: home,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic' } },
    resolve: {
      conditions: ['@open-care-plan/source', ...defaultClientConditions],
      dedupe: ['react', 'react-dom'],
      alias: [
        { find: 'compiled-validators', replacement: validators },
        ...['form', 'validator'].map((name) => ({
          find: `@open-care-plan/rjsf-govuk/${name}`,
          replacement: join(theme.folder, `${name}.js`),
        })),
        { find: /^@open-care-plan\/rjsf-govuk$/, replacement: join(theme.folder, 'index.js') },
      ],
    },
    worker: { format: 'es' },
    build: {
      write: false,
      minify,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { page: join(home, 'pages', entry) },
        output: { entryFileNames: 'page.js', codeSplitting: chunks },
      },
    },
  })) as Rollup.RollupOutput
  rmSync(folder, { recursive: true, force: true })
  return new Map(
    output.output.map((file) => {
      const body = file.type === 'chunk' ? file.code : file.source
      return [file.fileName, { body, gzip: gzipSync(body, { level: 9 }).length }]
    }),
  )
}
