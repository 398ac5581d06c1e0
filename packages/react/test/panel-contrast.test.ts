import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../vitest.config.ts'
import { contrast } from '../../rjsf-govuk/test/contrast.ts'
import { needsReviewOn } from './forms/accessibility.ts'
import { openForm, serveForms } from './forms/site.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  page = await browser.newPage()
  await serveForms(page)
})
afterAll(() => browser.close())

const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((value) => Number(value).toString(16).padStart(2, '0'))
    .join('')}`

describe.each([1280, 320])('the checklist at %i px', (width) => {
  test.each(['plan', 'legacy', 'empty'] as const)(
    '%s: axe has nothing to ask about its contrast',
    async (state) => {
      await openForm(page, state, 'section/legal')
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(() => page.locator('.checklist-panel__point').count()).toBe(18)
      expect(await needsReviewOn(page, '.checklist-panel')).toEqual([])
    },
  )
})

test('the sign of each outcome has the contrast of text to what it stands on', async () => {
  const seen = new Map<string, { readonly sign: string; readonly ground: string }>()
  for (const state of ['plan', 'legacy'] as const) {
    await openForm(page, state, 'section/legal')
    await expect.poll(() => page.locator('.checklist-panel__mark').count()).toBe(18)
    const marks = await page.locator('.checklist-panel__mark').evaluateAll((all) =>
      all.map((mark) => ({
        outcome: mark.closest('li')?.className ?? '',
        sign: getComputedStyle(mark).stroke,
        ground: getComputedStyle(mark.closest('.checklist-panel') ?? mark).backgroundColor,
        size: mark.getBoundingClientRect().width,
      })),
    )
    expect(marks).toHaveLength(18)
    for (const { outcome, sign, ground, size } of marks) {
      expect(size).toBeGreaterThanOrEqual(14)
      seen.set(outcome, { sign, ground })
    }
  }
  expect(seen.size).toBeGreaterThanOrEqual(3)
  for (const [outcome, { sign, ground }] of seen)
    expect(contrast(hex(sign), hex(ground)), outcome).toBeGreaterThanOrEqual(4.5)
})
