import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../../vitest.config.ts'
import { openForm, serveForms } from './forms/site.ts'
import { transcriptOf } from './forms/transcript.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await serveForms(page)
}, 60_000)
afterAll(() => browser.close())

// Read these as somebody hears the page. A line that changes should change for a reason.
test('the page of a section, with its checklist', async () => {
  await openForm(page, 'legacy', 'section/delegation')
  await expect(await transcriptOf(page)).toMatchFileSnapshot('transcripts/section-page.txt')
})

test('an outcome that is open, with its letters and what is asked of the writer', async () => {
  await openForm(page, 'legacy', 'section/needs')
  const change = page.getByRole('button', { name: /^Change/ })
  await change.first().click()
  await page.getByRole('group', { name: 'Need 1' }).waitFor()
  await change.first().click()
  await page.locator('.smart-letters__questions').first().waitFor()
  await expect(await transcriptOf(page)).toMatchFileSnapshot('transcripts/open-outcome.txt')
})

test('the young person’s list', async () => {
  await openForm(page, 'young-person')
  await expect(await transcriptOf(page)).toMatchFileSnapshot('transcripts/young-person.txt')
})

test('pages that the young person writes', async () => {
  await openForm(page, 'young-person', 'section/needs')
  await expect(await transcriptOf(page)).toMatchFileSnapshot('transcripts/young-person-needs.txt')
  await openForm(page, 'young-person', 'section/views')
  await expect(await transcriptOf(page)).toMatchFileSnapshot('transcripts/young-person-views.txt')
  await openForm(page, 'health-passport', 'section/about-me')
  await expect(await transcriptOf(page)).toMatchFileSnapshot('transcripts/young-person-passport.txt')
})
