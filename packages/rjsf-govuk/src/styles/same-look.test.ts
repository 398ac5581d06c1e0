import { readdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../../vitest.config.ts'

const root = new URL('../../', import.meta.url).pathname
const theirs = `${root}node_modules/govuk-frontend/dist/govuk`
const read = (path: string): string => readFileSync(path, 'utf8')

// The font is the one thing that differs on purpose, so both are drawn with the same.
const font = ':root { --govuk-font: "GDS Transport", arial, sans-serif }'
const ours = `${read(`${root}styles.css`)}${font}`
const published = read(`${theirs}/govuk-frontend.min.css`)
  // Without its web font, which no test fetches.
  .replace(/@font-face\{[^}]*\}/g, '')

interface Fixture {
  readonly name: string
  readonly html: string
}

const used = [...read(`${root}src/styles/index.scss`).matchAll(/govuk\/components\/([\w-]+)/g)].map(
  ([, name]) => name ?? '',
)

const examples = (component: string): string =>
  (JSON.parse(read(`${theirs}/components/${component}/fixtures.json`)) as { fixtures: Fixture[] }).fixtures
    .map(({ name, html }) => `<section title="${name}">${html}</section>`)
    .join('\n')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

async function picture(page: Page, css: string, html: string): Promise<Buffer> {
  await page.setContent(`<!doctype html><html lang="en"><style>${css}</style><body>${html}</body></html>`)
  return page.screenshot({ fullPage: true, animations: 'disabled' })
}

describe.each([1280, 375])('%i pixels wide', (width) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height: 800 } })
  })
  afterAll(() => page.close())

  test.each(used)('%s looks as govuk-frontend draws it', async (component) => {
    const html = examples(component)
    const mine = await picture(page, ours, html)
    const other = await picture(page, published, html)
    expect(mine.equals(other)).toBe(true)
  })
})

test('a picture differs where the style does', async () => {
  const page = await browser.newPage()
  const html = examples('button')
  const mine = await picture(page, ours, html)
  expect(mine.equals(await picture(page, `${ours}.govuk-button{padding-left:11px}`, html))).toBe(false)
  await page.close()
})

test('every component of the style sheet is compared', () => {
  expect(used.length).toBeGreaterThan(25)
  expect(readdirSync(`${theirs}/components`)).toEqual(expect.arrayContaining(used))
})
