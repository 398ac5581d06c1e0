import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { selectorsOf } from '../../test/css.ts'

const folder = mkdtempSync(join(tmpdir(), 'styles-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Builds a page that has nothing but a style sheet, and gives the sheet that comes out. */
async function built(sheet: string): Promise<string> {
  writeFileSync(join(folder, 'index.html'), `<script type="module" src="./main.js"></script>`)
  writeFileSync(join(folder, 'main.js'), `import ${JSON.stringify(sheet)}`)
  const result = await build({ root: folder, configFile: false, logLevel: 'silent', build: { write: false } })
  const { output } = result as { output: readonly { fileName: string; source?: string | Uint8Array }[] }
  return String(output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '')
}

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

test('Vite builds a page with the style sheet, and loses no class of it', async () => {
  const classes = (css: string) =>
    new Set(selectorsOf(css).flatMap((one) => one.match(/\.govuk-[\w-]+/g) ?? []))
  const out = await built(file('styles.css'))
  expect(classes(out)).toEqual(classes(readFileSync(file('styles.css'), 'utf8')))
})

test('which it does not with govuk-frontend’s own', async () => {
  const own = fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'))
  await expect(built(own)).rejects.toThrow(/media|Unexpected|css/i)
})
