import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Locator, type Page } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../../vitest.config.ts'
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

/** Counts the points that change by 3:1 or more when a control takes focus. */
async function focusOf(page: Page, control: Locator): Promise<{ changed: number; width: number }> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await control.focus()
  const box = await control.boundingBox()
  if (!box) return { changed: 0, width: 1 }
  const clip = {
    x: Math.max(0, box.x - 8),
    y: Math.max(0, box.y - 8),
    width: box.width + 16,
    height: box.height + 16,
  }
  const picture = async () =>
    (await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })).toString('base64')
  const after = await picture()
  await control.blur()
  const before = await picture()
  return { changed: await page.evaluate(changedPoints, [before, after]), width: Math.round(box.width) }
}

async function changedPoints(pictures: string[]): Promise<number> {
  const [before, after] = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(bitmap, 0, 0)
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data
    }),
  )
  if (!before || !after) return 0
  const linear = (value = 0) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  const light = (data: Uint8ClampedArray, at: number) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05
  let changed = 0
  for (let at = 0; at < after.length; at += 4) {
    const [one, other] = [light(before, at), light(after, at)]
    if (Math.max(one, other) / Math.min(one, other) >= 3) changed++
  }
  return changed
}
