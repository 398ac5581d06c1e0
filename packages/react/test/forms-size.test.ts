import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
// The theme as it is published: with rjsf inside, less what the theme replaces.
import { type Built, buildPackage } from '../../rjsf-govuk/test/built.ts'

let theme: Built
beforeAll(async () => {
  theme = await buildPackage()
}, 120_000)
afterAll(() => theme.remove())

const entry = JSON.stringify(join(import.meta.dirname, '../src/index.ts'))

const publishedTheme = (): Plugin => ({
  name: 'published-theme',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@open-care-plan\/rjsf-govuk/ }, ({ path }) => ({
      path: join(theme.folder, `${path.split('/')[2] ?? 'index'}.js`),
    }))
  },
})

interface Sizes {
  /** What a page loads before anything is drawn, in bytes after gzip. */
  readonly first: number
  /** What it fetches when it needs it, by the name of the module. */
  readonly later: ReadonlyMap<string, number>
  /** Every module in what it loads first. */
  readonly modules: readonly string[]
}

async function sizesOf(body: string): Promise<Sizes> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { createRoot } from 'react-dom/client'\n${body}`,
      resolveDir: import.meta.dirname,
      loader: 'tsx',
    },
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
    conditions: ['@open-care-plan/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [publishedTheme()],
  })
  const first = loadedFirst(metafile)
  const sizes = outputFiles.map(
    ({ path, contents }) => [path.slice(1), gzipSync(contents, { level: 9 }).length] as const,
  )
  const nameOf = (path: string) => metafile.outputs[path]?.entryPoint?.split('/').slice(-2).join('/') ?? path
  return {
    first: sizes.reduce((sum, [path, size]) => sum + (first.has(path) ? size : 0), 0),
    later: new Map(sizes.filter(([path]) => !first.has(path)).map(([path, size]) => [nameOf(path), size])),
    modules: [...first].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})),
  }
}

/** The file of the page, and those that it imports and they. */
function loadedFirst({ outputs }: Metafile): ReadonlySet<string> {
  const found = new Set<string>()
  const load = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') load(next)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') load(path)
  return found
}

/** Form, theme and validator are 80 kB of it, which the theme’s own tests hold. */
const most = 118_500

test('a form of care plans adds what it may to a host with React, validator in', async () => {
  const bare = await sizesOf('createRoot(document.body).render(<p />)')
  const form = await sizesOf(`
    import { CarePlanForm } from ${entry}
    createRoot(document.body).render(<CarePlanForm defaultValue={{}} onSubmit={console.log} />)`)
  const added = form.first - bare.first
  const fetched = [...form.later].filter(([name]) => name.startsWith('care-plan/'))
  console.info(`gzip: host ${bare.first}, CarePlanForm adds ${added} bytes. Fetched later:`)
  console.info(fetched.map(([name, size]) => `  ${name} ${size}`).join('\n'))
  expect(bare.first).toBeGreaterThan(40_000)
  expect(added).toBeLessThanOrEqual(most)
  // Neither the checker nor the schemas are on the way to the first page.
  expect(
    form.modules.filter((path) => /packages\/rules\/|\/zod\/|\.schema\.json|\.ui\.json/.test(path)),
  ).toEqual([])
  expect(fetched.length).toBeGreaterThan(2)
})
