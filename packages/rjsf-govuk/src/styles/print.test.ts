import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../../../vitest.config.ts'
import { Specimen } from '../../test/specimen.tsx'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const body = renderToStaticMarkup(createElement(Specimen))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  page = await browser.newPage({ viewport: { width: 718, height: 1000 } })
  const css = `${read('styles.css')}${read('looks/council.css')}`
  await page.setContent(`<!doctype html><html lang="en"><style>${css}</style><body>${body}`)
  await page.emulateMedia({ media: 'print' })
})
afterAll(() => browser.close())

test('there is nothing to press on paper', async () => {
  for (const gone of [
    '.govuk-button',
    '.govuk-button-group',
    '.govuk-panel__actions',
    '.govuk-pagination',
    '.govuk-back-link',
  ])
    await expect.poll(() => page.locator(gone).first().isVisible(), { message: gone }).toBe(false)
  expect(await page.locator('.govuk-summary-card__actions').isVisible()).toBe(false)
  expect(await page.locator('.govuk-summary-list__value').first().textContent()).toBe('Salbutamol')
})

test('a button that stands in a sentence or names a task stays, for its words', async () => {
  expect(await page.getByRole('button', { name: 'something to do' }).isVisible()).toBe(true)
})

test('words are black on white, in a look with colours too', async () => {
  const tags = '.govuk-tag'
  const coloured = await page.evaluate((but) => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      const { color } = getComputedStyle(element)
      if (words && element.checkVisibility() && !element.closest(but) && color !== 'rgb(0, 0, 0)')
        found.push(`${color} ${element.outerHTML}`)
    }
    return found
  }, `${tags}, .govuk-warning-text__icon`)
  expect(coloured).toEqual([])
  const header = page.locator('.govuk-notification-banner__header').first()
  expect(await header.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  )
})

test('an address outside the service can be read, one inside it says nothing on paper', async () => {
  await page.setContent(
    `<style>${read('styles.css')}</style><a class="govuk-link" href="https://example.com/guide">Guide</a>
     <a class="govuk-link" href="/plans/1">Plan</a>`,
  )
  const after = (name: string) =>
    page.getByText(name).evaluate((element) => getComputedStyle(element, '::after').content)
  expect(await after('Guide')).toBe('" (https://example.com/guide)"')
  expect(await after('Plan')).toBe('none')
})

test('all that was written is on paper, not only what the box shows', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}`).join('\n')
  await page.setContent(
    `<style>${read('styles.css')}</style><textarea class="govuk-textarea" rows="3">${lines}</textarea>`,
  )
  const hidden = () => page.locator('textarea').evaluate((box) => box.scrollHeight - box.clientHeight)
  expect(await hidden()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  expect(await hidden()).toBeGreaterThan(100)
  await page.emulateMedia({ media: 'print' })
})

test('a question is not parted from its answer by the end of a page', async () => {
  // Two pages: the second group would begin on the first without the rule.
  const group = (id: string) =>
    `<div class="govuk-form-group" id="${id}"><label class="govuk-label">Notes</label><div style="height:600px"></div></div>`
  const pages = async (css: string): Promise<number> => {
    await page.setContent(
      `<style>${css} body { margin: 0 }</style>${group('one')}${group('two')}${group('three')}`,
    )
    const pdf = await page.pdf({ width: '700px', height: '1000px', margin: { top: '0', bottom: '0' } })
    return pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0
  }
  expect(await pages(read('styles.css'))).toBe(3)
  expect(await pages(read('styles.css').replaceAll('break-inside:avoid', ''))).toBe(2)
})
