import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserPage, openBrowser } from './browser-page.ts'
import { readPdf, wordsOf } from './pdf.ts'
import { type PageName, pages } from './views/records.ts'
import { openView, serveViews } from './views/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const names = Object.keys(pages) as PageName[]
/** A long text draws what a short one draws, only more of it. */
const looks = names.filter((name) => !/-(long|legacy|unaccompanied)$/.test(name))

let { page, refused, close } = {} as BrowserPage
beforeAll(async () => {
  ;({ page, refused, close } = await openBrowser(serveViews))
})
afterAll(() => close())

describe.each([1280, 320])('%i px wide', (width) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }))

  describe.each(looks)('%s', (name) => {
    beforeAll(async () => {
      await openView(page, name)
      // What is folded away is read too.
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''))
    })

    test('axe finds nothing wrong', async () => {
      await page.evaluate(axe)
      const found = await page.evaluate(async (values) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run({ runOnly: values })
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
      }, tags)
      expect(found).toEqual([])
    })

    test('nothing has to be scrolled sideways but the picture of the year', async () => {
      const { wide, over } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        const isOver = (element: Element) =>
          element.getBoundingClientRect().right > clientWidth + 0.5 &&
          !element.closest('.timetable__picture, .booklet__unseen')
        const found = [...document.querySelectorAll('main *')].filter(isOver)
        return {
          wide: found.map(({ outerHTML }) => outerHTML.slice(0, 200)),
          over: scrollWidth - clientWidth,
        }
      })
      expect(wide).toEqual([])
      expect(over).toBe(0)
    })

    test('what can be pressed is at least 24 pixels tall and wide', async () => {
      const small = await page.locator('main button, main summary').evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 200) }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ html }) => html),
      )
      expect(small).toEqual([])
    })

    test('an id is there once, and what points at one finds it', async () => {
      const wrong = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
        const pointers = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
        const named = pointers.flatMap((attribute) =>
          [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
            (element.getAttribute(attribute) ?? '').split(/\s+/),
          ),
        )
        const linked = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
          (link.getAttribute('href') ?? '').slice(1),
        )
        return {
          twice: ids.filter((id, at) => ids.indexOf(id) !== at),
          dead: [...named, ...linked].filter((id) => document.getElementById(id) === null),
        }
      })
      expect(wrong).toEqual({ twice: [], dead: [] })
    })
  })
})

describe('a strict policy: no inline script or style, nothing from elsewhere', () => {
  test.each(looks)('%s breaks none of it', async (name) => {
    refused.length = 0
    await openView(page, name)
    expect(refused).toEqual([])
    expect(await page.locator('main [style]').count()).toBe(0)
  })

  test('and what breaks it is found', async () => {
    await openView(page, 'timetable')
    refused.length = 0
    await page.evaluate(() => document.querySelector('#view')?.setAttribute('style', 'color: red'))
    await expect.poll(() => refused.join()).toContain('Content Security Policy')
  })
})

describe('on paper', () => {
  beforeAll(() => page.setViewportSize({ width: 1280, height: 900 }))
  const documents = looks.filter((name) => /^(plan|pep|passport|pathway|court)/.test(name))

  /** What a host leaves out on paper, so that the first sheet is the document’s. */
  const leaveOut = () =>
    page.evaluate(() => {
      document.styleSheets[0]?.insertRule(
        '@media print { .host-header, main > h1 { display: none !important } main { padding: 0 !important } }',
      )
    })

  test.each(documents)(
    '%s is on A4, with numbered pages, and no heading at the foot of one',
    async (name) => {
      await openView(page, name)
      await leaveOut()
      const mark = '¶'
      await page.locator('main :is(h2, h3, h4, h5, h6)').evaluateAll((all, sign) => {
        // A heading that says all that there is of an item may stand anywhere.
        for (const heading of all) if (heading.nextElementSibling !== null) heading.append(sign)
      }, mark)
      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }))
      expect(pdf.length).toBeGreaterThan(1)
      const sheets = pdf.map((sheet, at) => {
        expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([210, 297])
        const foot = sheet.runs.filter(({ x, y }) => x > 105 && y > 283)
        const number = foot.map(({ text }) => text.trim()).join('')
        expect(number.replaceAll(' ', '')).toBe(`${at + 1}/${pdf.length}`)
        for (const { x } of sheet.runs) expect(x).toBeLessThan(210 - 15)
        return wordsOf(sheet).replace(`${at + 1}/${pdf.length}`, '')
      })
      expect(sheets.join('').split(mark).length).toBeGreaterThan(3)
      expect(sheets.filter((text) => text.endsWith(mark))).toEqual([])
    },
  )

  test.each([
    ['plan', [210, 297]],
    ['court', [210, 297]],
    ['child-8-to-12', [210, 297]],
    ['booklet-single', [88, 125]],
  ] as const)(
    '%s keeps its sheets to itself: what a host prints around it stays on the host’s',
    async (name, own) => {
      await openView(page, name)
      await page.evaluate(() => {
        document.styleSheets[0]?.insertRule('@page { size: 148mm 210mm; margin: 10mm }')
        const after = document.createElement('p')
        after.textContent = 'The end of the host'
        document.body.append(after)
      })
      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }))
      const sizes = pdf.map(({ width, height }) => [Math.round(width), Math.round(height)])
      const texts = pdf.map(wordsOf)
      // A booklet is printed alone.
      const around = name.startsWith('booklet') ? 0 : 1
      const inside = sizes.slice(around, sizes.length - around)
      expect(inside.length).toBeGreaterThan(1)
      for (const size of inside) expect(size).toEqual(own)
      if (around === 0) return
      expect(sizes[0]).toEqual([148, 210])
      expect(texts[0]).toContain('Apageofthehost')
      expect(sizes.at(-1)).toEqual([148, 210])
      expect(texts.at(-1)).toContain('Theendofthehost')
      // The numbers of the sheets are the document’s, and stand on its sheets alone.
      const isNumbered = pdf.map(({ runs }, at) =>
        runs
          .filter(({ x, y }) => x > 105 && y > 283)
          .map(({ text }) => text.trim())
          .join('')
          .replaceAll(' ', '')
          .endsWith(`${at + 1}/${pdf.length}`),
      )
      expect(isNumbered).toEqual(
        sizes.map((_, at) => name !== 'child-8-to-12' && at > 0 && at < sizes.length - 1),
      )
    },
  )

  test('a plan of two years is on as few sheets as it can be read on, and all of it is there', async () => {
    await openView(page, 'plan')
    await leaveOut()
    // A letter of the file is then a letter of the page.
    await page.evaluate(() =>
      document.styleSheets[0]?.insertRule('* { font-variant-ligatures: none !important }'),
    )
    const onScreen = await page.locator('.record-document dd, .record-document dt').allInnerTexts()
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }))
    // Half of what it takes with one question a line.
    expect(pdf.length).toBeLessThanOrEqual(48)
    const paper = pdf
      .map((sheet, at) => wordsOf(sheet).replace(new RegExp(`(${at + 1}/)?${pdf.length}$`), ''))
      .join('')
    const lost = onScreen
      .flatMap((text) => text.split('\n'))
      .map((text) => text.replaceAll(/\s/g, ''))
      .filter((text) => !paper.includes(text))
    expect(onScreen.length).toBeGreaterThan(3000)
    expect(lost).toEqual([])
  })

  test('a host may print its own heading on the first sheet of a document', async () => {
    await openView(page, 'plan')
    await page.evaluate(() => {
      document.styleSheets[0]?.insertRule(
        '@media print { .host-header { display: none } body { page: record-document } }',
      )
    })
    const [first] = readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(first && [Math.round(first.width), wordsOf(first).includes('ApageofthehostArecord')]).toEqual([
      210,
      true,
    ])
  })

  test.each(['timetable', 'siblings'] as const)('%s has nothing to press', async (name) => {
    await openView(page, name)
    await page.emulateMedia({ media: 'print' })
    const visible = await page
      .locator('main button')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
    await page.emulateMedia({ media: 'screen' })
    expect(visible).toBe(0)
  })
})
