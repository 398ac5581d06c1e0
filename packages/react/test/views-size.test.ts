import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const entry = join(import.meta.dirname, '../src/views/index.ts')

/** What a host that has React already sends to a browser for some of the views, in bytes after gzip. */
async function sizeOf(
  names: string,
): Promise<{ readonly bytes: number; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(entry)}`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    conditions: ['@open-care-plan/source'],
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    inputs: Object.keys(metafile.inputs),
  }
}

test.each([
  ['Timetable', 3_500],
  ['Compare', 6_500],
  ['SiblingView', 3_000],
  ['RecordDocument', 3_700],
  ['CourtPlanDocument', 2_000],
  ['HealthPassportBooklet', 8_000],
])('%s adds at most %i bytes to a host with React', async (name, most) => {
  const { bytes } = await sizeOf(`{ ${name} }`)
  expect(bytes).toBeGreaterThan(500)
  expect(bytes).toBeLessThanOrEqual(most)
})

test('all views together add at most 25 kB, and nothing of rjsf, the rules or the schemas', async () => {
  const { bytes, inputs } = await sizeOf('*')
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(inputs.filter((input) => /rjsf|packages\/(rules|schemas)\/|zod/.test(input))).toEqual([])
  expect(inputs.some((input) => input.includes('views/booklet/'))).toBe(true)
})
