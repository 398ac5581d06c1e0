import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Locator, type Page } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../../vitest.config.ts'
import { focusOf } from '../../test/focus-of.ts'
import { Specimen } from '../../test/specimen.tsx'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const body = renderToStaticMarkup(createElement(Specimen))
const pageWith = (look: string): string =>
  `<!doctype html><html lang="en"><title>Specimen</title><style>${read('styles.css')}${look}</style><body>${body}`

const looks = { 'as it comes': '', council: read('looks/council.css'), nhs: read('looks/nhs.css') }

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

describe.each(Object.entries(looks))('%s', (_, look) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
    await page.setContent(pageWith(look))
  })
  afterAll(() => page.close())

  test('axe finds nothing wrong', async () => {
    expect(await violations(page)).toEqual([])
  })

  test('whatever takes focus shows it', async () => {
    const all = await page.locator('a[href], button:enabled, input, select, textarea, summary').all()
    expect(all.length).toBeGreaterThan(30)
    const unseen: string[] = []
    for (const one of all) {
      const { changed, width } = await focusOf(page, one)
      // At least a line as long as the control is wide, in a colour that stands out from what was there.
      if (changed < width) unseen.push(await one.evaluate((element) => element.outerHTML))
    }
    expect(unseen).toEqual([])
  })
})

test('a faint focus is found', async () => {
  const page = await browser.newPage()
  await page.setContent('<style>a:focus { outline: 2px solid #eee } </style><a href="/">A link</a>')
  const { changed } = await focusOf(page, page.locator('a'))
  expect(changed).toBe(0)
  await page.close()
})

test('nothing lies under a colour of the system’s own', async () => {
  const page = await browser.newPage({ forcedColors: 'active' })
  await page.setContent(pageWith(''))
  expect(await violations(page)).toEqual([])
  const outline = (locator: Locator) =>
    locator.evaluate((element) => {
      ;(element as HTMLElement).focus()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return `${outlineWidth} ${outlineStyle}`
    })
  for (const control of ['#school', '#kind', 'main .govuk-button', 'main .govuk-link', 'summary'])
    expect(await outline(page.locator(control).first()), control).toBe('3px solid')
  await page.close()
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
