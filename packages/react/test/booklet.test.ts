import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../vitest.config.ts'
import { type PdfPage, readPdf, wordsOf } from './pdf.ts'
import { openView, serveViews } from './views/site.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await serveViews(page)
})
afterAll(() => browser.close())

/** What the browser’s print window would send to the printer. */
const printed = async (): Promise<readonly PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }))

/** The pages that the screen shows, in the order of reading, as a PDF would have their words. */
const leaves = async (): Promise<readonly string[]> =>
  (
    await page.locator('.booklet__pages > .booklet__leaf').evaluateAll((all) =>
      all.map((leaf) => {
        const copy = leaf.cloneNode(true) as Element
        for (const unseen of copy.querySelectorAll('.govuk-visually-hidden')) unseen.remove()
        return (copy.textContent ?? '').replaceAll(/\s/g, '')
      }),
    )
  ).map(plain)

/** Without signs that a machine may have no letters for. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/[^\u0020-\u024f’…]/g, '')
const words = (pdf: PdfPage) => plain(wordsOf(pdf)).replaceAll(' ', '')
const isSize = ({ width, height }: PdfPage) => [Math.round(width), Math.round(height)]

describe.each(['', '-long'] as const)('a passport%s', (size) => {
  test('is printed on A4 for one fold: the pages of each side are the right ones, in the right place', async () => {
    await openView(page, `booklet-fold${size}`)
    const pages = await leaves()
    const pdf = await printed()
    const n = pages.length
    expect(n % 4).toBe(0)
    expect(pdf).toHaveLength(n / 2)
    pdf.forEach((side, at) => {
      expect(isSize(side)).toEqual([297, 210])
      const [left, right] = at % 2 === 0 ? [n - at, at + 1] : [at + 1, n - at]
      const sheet = `Sheet${Math.floor(at / 2) + 1}of${n / 4},${at % 2 === 0 ? 'front' : 'back'}.`
      expect(words(side).startsWith(`${pages[left - 1]}${pages[right - 1]}${sheet}`), `side ${at + 1}`).toBe(
        true,
      )
      // Both pages lie inside the cuts, and neither reaches over the fold.
      const inside = side.runs.filter(({ y }) => y < 180)
      for (const { x, y } of inside) {
        expect(x).toBeGreaterThan(60.5 + 5)
        expect(x).toBeLessThan(236.5 - 6)
        expect(y).toBeGreaterThan(42.5 + 7)
        expect(y).toBeLessThan(42.5 + 125 - 3)
      }
    })
    expect(pages[0]).toContain('Myhealthpassport')
    expect(pages.at(-1)).toContain('Itisnotmymedicalrecord')
    expect(pages.at(-1)).toContain(`Page${n}`)
  })

  test.each([
    ['single', [88, 125], 10],
    ['large', [148, 210], 17],
  ] as const)(
    '%s: every page has its size and its words, and none runs into its number',
    async (format, paper, foot) => {
      await openView(page, `booklet-${format}${size}`)
      const pages = await leaves()
      const pdf = await printed()
      expect(pdf.map(words)).toEqual(pages)
      pdf.forEach((leaf, at) => {
        expect(isSize(leaf)).toEqual(paper)
        const number = `Page${at + 1}`
        if (at > 0) expect(pages[at]?.endsWith(number)).toBe(true)
        const answers =
          at === 0
            ? leaf.runs
            : leaf.runs.slice(
                0,
                leaf.runs.findLastIndex(({ text }) => text.startsWith('P')),
              )
        expect(Math.max(...answers.map(({ y }) => y))).toBeLessThan(paper[1] - foot + 0.5)
        expect(Math.max(...leaf.runs.map(({ x }) => x))).toBeLessThan(paper[0] - 6)
      })
    },
  )
})

test('no word of a long answer is lost between two pages, and each page says what it continues', async () => {
  await openView(page, 'booklet-single-long')
  const parts = await page.locator('.booklet__pages [data-piece="consent"]').evaluateAll((all) =>
    all.map((part) => ({
      question: part.querySelector('.booklet__question')?.textContent,
      text: part.querySelector('.booklet__words')?.textContent ?? '',
    })),
  )
  const whole = await page.locator('.booklet__measure [data-piece="consent"] .booklet__words').textContent()
  expect(parts.length).toBeGreaterThan(3)
  expect(
    parts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  ).toBe(whole?.replaceAll(/\s+/g, ' '))
  expect(parts.map(({ question }) => question)).toEqual(
    parts.map((_, at) => (at === 0 ? 'Who says yes' : 'Who says yes (continued)')),
  )
})

test('no page ends with a heading, or with a name that is not too long for a page', async () => {
  for (const name of ['booklet-single', 'booklet-single-long', 'booklet-large-long'] as const) {
    await openView(page, name)
    const last = await page.locator('.booklet__pages > .booklet__leaf--answers').evaluateAll((all) =>
      all.map((leaf) => {
        const piece = [...leaf.querySelectorAll('[data-piece]')].at(-1)
        return { kind: piece?.className ?? '', key: piece?.getAttribute('data-piece') ?? '' }
      }),
    )
    const parted = await page
      .locator('.booklet__pages [data-piece]')
      .evaluateAll((all) => all.map((piece) => piece.getAttribute('data-piece')))
    const left = last
      .filter(({ kind }) => /booklet__(chapter|part|entry)/.test(kind))
      .filter(({ key }) => parted.filter((each) => each === key).length === 1)
    expect(left).toEqual([])
  }
})

test('a page that goes on with an allergy says with which', async () => {
  await openView(page, 'booklet-single-long')
  const pages = await leaves()
  const about = pages.filter((text) => /Reaction\d|Todo\d/.test(text))
  expect(about.length).toBeGreaterThan(4)
  for (const text of about) expect(text).toMatch(/Nuts(\(continued\)|SeriousYes)/)
  expect(about.filter((text) => text.includes('NutsSeriousYes')).length).toBeLessThanOrEqual(1)
})

test('the browser’s menu and the button print the booklet alone, and the page is as before', async () => {
  await openView(page, 'booklet-single')
  const pdf = await printed()
  expect(pdf.map(words).join('')).not.toMatch(/Acouncil|Apageofthehost|Printseachpage/)
  expect(
    await page.evaluate(() => document.querySelectorAll('[data-prints-booklet], [data-printed]').length),
  ).toBe(0)
  expect(await page.getByText('A council').isVisible()).toBe(true)
})

test('pages are laid anew when the letters become larger', async () => {
  await openView(page, 'booklet-single')
  const before = await leaves()
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--govuk-font', '"DejaVu Sans Mono", monospace')
  })
  await expect.poll(async () => (await leaves()).length).toBeGreaterThan(before.length)
  expect((await printed()).map(words)).toEqual(await leaves())
})

test('a part of the page that is not shown is laid out when it is', async () => {
  await openView(page, 'booklet-single')
  const count = page.locator('.booklet__pages > .booklet__leaf')
  const before = await count.count()
  await page.locator('main').evaluate((main) => {
    main.setAttribute('hidden', '')
  })
  await page.locator('main').evaluate((main) => {
    main.removeAttribute('hidden')
  })
  await expect.poll(() => count.count()).toBe(before)
})

test('an empty passport is a booklet to fill in by hand', async () => {
  await openView(page, 'booklet-single-empty')
  const pages = await leaves()
  expect(pages[1]).toContain('AllergiesNobodyhasaskedyet')
  expect(await page.locator('.booklet__pages .booklet__rule').count()).toBeGreaterThan(10)
})
