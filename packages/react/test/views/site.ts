import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { type PageName, pages } from './records.ts'

const folder = join(import.meta.dirname, '../../src/views')
const require = createRequire(import.meta.url)

/** Every style sheet of the views, and that of the theme they stand in. */
export const styles = [
  require.resolve('@open-care-plan/rjsf-govuk/styles.css'),
  ...[
    'booklet/booklet',
    'child/child-view',
    'compare/compare',
    'document/document',
    'siblings/sibling-view',
    'timetable/timetable',
  ].map((name) => join(folder, `${name}.css`)),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** What a careful host allows: no inline script or style, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'"

const origin = 'https://views.example'

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    conditions: ['@open-care-plan/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

/** Serves one page for each view to a browser, and nothing else. */
export async function serveViews(page: Page): Promise<void> {
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/page.js': ['text/javascript', await script()],
    '/page.css': [
      'text/css',
      `${styles}\nbody { margin: 0 } main { max-width: 1100px; margin: 0 auto; padding: 15px }`,
    ],
  }
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const [type, body] = files[pathname] ?? pageOf(pathname.slice(1))
    return route.fulfill({
      body,
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
    })
  })
}

function pageOf(path: string): readonly [type: string, body: string] {
  const name = path.replace('.js', '') as PageName
  if (path.endsWith('.js'))
    return ['text/javascript', `shown = ${JSON.stringify({ name, data: pages[name] })}`]
  return [
    'text/html',
    `<!doctype html><html lang="en-GB"><head><title>${name}</title><meta name="viewport" content="width=device-width">
     <link rel="stylesheet" href="/page.css"></head><body><header class="host-header"><p>A council</p></header><main><h1 class="govuk-heading-xl">A page of the host</h1><div id="view"></div></main>
     <script src="/${name}.js"></script><script src="/page.js"></script></body></html>`,
  ]
}

/** Opens the page of a view, and waits until it is drawn. */
export async function openView(page: Page, name: PageName): Promise<void> {
  await page.goto(`${origin}/${name}`)
  await page.locator('#view > :first-child').waitFor()
}
