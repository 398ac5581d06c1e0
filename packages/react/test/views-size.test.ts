import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAll, type Published, published } from './host-size.ts'

let packages: Published
beforeAll(async () => {
  packages = await buildAll()
}, 180_000)
afterAll(() => packages.remove())

const host =
  "import * as react from 'react'; import * as jsx from 'react/jsx-runtime'; console.log(react, jsx)"

/** What a host sends to a browser, in bytes after gzip, and what it is made of. */
async function pageOf(code: string): Promise<{ readonly bytes: number; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `${host}\n${code}`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [published(packages.entries)],
  })
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    inputs: Object.keys(metafile.inputs),
  }
}

/** What some of the views add to a host that has React already. */
async function added(names: string, entry: 'views' | 'child' = 'views') {
  const [before, after] = await Promise.all([
    pageOf(''),
    pageOf(`export ${names} from '@open-care-plan/react/${entry}'`),
  ])
  return { bytes: after.bytes - before.bytes, inputs: after.inputs }
}

test.each([
  ['Timetable', 3_500],
  ['Compare', 6_500],
  ['SiblingView', 3_000],
  ['RecordDocument', 3_700],
  ['CourtPlanDocument', 2_000],
  ['HealthPassportBooklet', 8_000],
])('%s adds at most %i bytes to a host with React', async (name, most) => {
  const { bytes } = await added(`{ ${name} }`)
  console.info(`${name}: ${bytes} bytes gzipped`)
  expect(bytes).toBeGreaterThan(500)
  expect(bytes).toBeLessThanOrEqual(most)
})

test.each(['views', 'child'] as const)(
  'all of %s adds at most 25 kB, and nothing of rjsf, the rules, the schemas or zod',
  async (entry) => {
    const { bytes, inputs } = await added('*', entry)
    console.info(`all of ${entry}: ${bytes} bytes gzipped`)
    expect(bytes).toBeLessThanOrEqual(25_000)
    expect(
      inputs.filter((input) => /packages\/(?:rules|schemas|rjsf-govuk)\/|[\\/]zod[\\/]/.test(input)),
    ).toEqual([])
    expect(inputs.some((input) => /views\/(booklet|child)\//.test(input))).toBe(true)
  },
)
