import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { formStringsCy } from '../../src/strings/cy.ts'
import { formStrings } from '../../src/strings/en-gb.ts'
import { type FormState, type StateName, states } from './states.ts'

const require = createRequire(import.meta.url)
/** What a careful host allows: no inline script or style, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'"

const origin = 'https://forms.example'

/** The page’s script, and those that it fetches when it needs them: made once for all tests of a run. */
async function scripts(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/scripts',
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    conditions: ['@open-care-plan/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

/** The sheet of the theme, and that of this package as a bundler follows it. */
async function styles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../styles.css')],
    bundle: true,
    write: false,
  })
  const theme = readFileSync(require.resolve('@open-care-plan/rjsf-govuk/styles.css'), 'utf8')
  return `${theme}\n${outputFiles[0]?.text ?? ''}`
}

/** Serves the forms to a browser, one page for each setting, and nothing else. */
export async function serveForms(page: Page): Promise<void> {
  const files = await scripts()
  const css = `${await styles()}\nbody { margin: 0 }`
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const [type, body] = pathname.endsWith('.css')
      ? ['text/css', css]
      : files.has(pathname)
        ? ['text/javascript', files.get(pathname) ?? '']
        : pageOf(pathname.slice(1))
    return route.fulfill({
      body,
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
    })
  })
}

function pageOf(path: string): readonly [type: string, body: string] {
  const name = path.replace('.js', '') as StateName
  if (path.endsWith('.js')) return ['text/javascript', `shown = ${JSON.stringify(states[name])}`]
  return [
    'text/html',
    `<!doctype html><html lang="en-GB" class="govuk-template"><head><title>${name}</title>
     <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"></head>
     <body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper"></main></div>
     <script src="/${name}.js"></script><script type="module" src="/scripts/page.js"></script></body></html>`,
  ]
}

/** Opens a page of a form, and waits until it is drawn and what is said beside it is there. */
export async function openForm(page: Page, name: StateName, route = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${origin}/${name}#${route}`)
  await page.locator('.record-form h1').waitFor()
  for (const { pageLoading } of [formStrings, formStringsCy]) {
    await page.getByText(pageLoading, { exact: true }).waitFor({ state: 'detached' })
  }
  const { record, audience }: FormState = states[name]
  const { contributions = [] } = record as { readonly contributions?: readonly unknown[] }
  if (route === '' && audience === undefined && contributions.length > 0)
    await page.locator('.contributions').waitFor()
  if ('asAt' in states[name] && !('audience' in states[name]) && route.startsWith('section'))
    await page
      .locator('.checklist-panel__points, .checklist-panel__findings, .govuk-inset-text')
      .first()
      .waitFor()
  for (const { checklist } of [formStrings, formStringsCy]) {
    await page.getByText(checklist.waiting, { exact: true }).waitFor({ state: 'detached' })
  }
}
