import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** What a host that has React already loads besides, minified and gzipped. */
async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    metafile: true,
    conditions: ['@open-care-plan/source'],
    external: ['react', 'react/jsx-runtime'],
  })
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '').length, inputs: Object.keys(metafile.inputs) }
}

const view = "export { ChildView } from './child/index.ts'"
const document = "export { RecordDocument } from './document/record-document.tsx'"

test('the child’s view and the document to read are at most 25 kB together, and need no other package', async () => {
  const { bytes, inputs } = await bundled(`${view}\n${document}`)
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(inputs.filter((input) => !/^<stdin>$|packages\/react\/src\/views\//.test(input))).toEqual([])
})

test('a page that is given the projection does not carry the reader of the plan', async () => {
  const whole = await bundled(view)
  const drawn = await bundled(view.replace('ChildView', 'ChildPlanView'))
  expect(drawn.bytes).toBeLessThan(whole.bytes * 0.75)
})
