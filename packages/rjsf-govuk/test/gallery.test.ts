import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theme } from '../src/rjsf/theme.ts'
import { focusOf } from './focus-of.ts'
import {
  addFaults,
  axeProblems,
  focusNow,
  isAtLastStop,
  linesOfSummary,
  problemsOfPage,
  radioGroups,
  radioNames,
  show,
  stopsByKind,
  tags,
} from './gallery/look.ts'
import type { Tools } from './gallery/main.tsx'
import { pages, states } from './gallery/pages.tsx'
import { type Served, serveGallery } from './gallery/serve.ts'
import { launch } from './hosted.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const sizes: Readonly<Record<string, BrowserContextOptions>> = {
  '1280 pixels wide': { viewport: { width: 1280, height: 800 } },
  '320 pixels wide': { viewport: { width: 320, height: 640 } },
  // What a browser makes of a window of 1280 by 800 at 200%: half as many CSS pixels, each of two by two.
  'a window of 1280 pixels at 200%': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
}

let served: Served
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([serveGallery(), launch()])
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const paths = pages.map(({ path }) => path)

describe.concurrent('the gallery', { timeout: 150_000 }, () => {
  test.each(Object.keys(sizes))('has nothing wrong on any page: %s', async (size) => {
    const { page, problems } = await open(sizes[size])
    await page.evaluate(axe)
    const found: string[] = []
    for (const path of paths) {
      await show(page, path)
      const wrong = [...(await axeProblems(page)), ...(await page.evaluate(problemsOfPage))]
      found.push(
        ...wrong
          .filter((each) => !(path in opened && opened[path] === each))
          .map((each) => `${path}: ${each}`),
      )
    }
    expect(found).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('the tab key comes to every control once, in order, seen, and out again', async ({ expect }) => {
    const { page, problems } = await open(sizes['1280 pixels wide'])
    const found: string[] = []
    let stops = 0
    for (const path of paths) {
      await show(page, path)
      const count = await page.evaluate(() =>
        (window as unknown as { gallery: Tools }).gallery.beginWalk(document),
      )
      for (let stop = 0; stop < count; stop++) await page.keyboard.press('Tab')
      const wrong = await page.evaluate(() => (window as unknown as { gallery: Tools }).gallery.endWalk())
      found.push(...wrong.map((each) => `${path}: ${each}`))
      stops += count
      // The next press leaves the page: nothing holds focus back.
      await page.keyboard.press('Tab')
      if (count > 1)
        await expect.poll(() => page.evaluate(isAtLastStop), { message: `${path} lets focus go` }).toBe(false)
    }
    expect(found).toEqual([])
    expect(problems).toEqual([])
    expect(stops).toBeGreaterThan(500)
    await page.context().close()
  })

  test('focus on each kind of control is a line that stands out', async () => {
    const { page } = await open(sizes['1280 pixels wide'])
    const kinds = new Set<string>()
    const unseen: string[] = []
    for (const path of paths) {
      await show(page, path)
      const stops = await page.evaluate(stopsByKind)
      for (const { kind, index } of stops) {
        if (kinds.has(kind)) continue
        kinds.add(kind)
        const control = page.locator(`[data-stop="${index}"]`)
        const { changed, width } = await focusOf(page, control)
        if (changed < width) unseen.push(`${path}: ${kind} (${changed} of ${width})`)
      }
    }
    expect(unseen).toEqual([])
    expect(kinds.size).toBeGreaterThan(20)
    await page.context().close()
  })

  test('whatever is pressed or chosen can be pressed or chosen with keys alone', async ({ expect }) => {
    const { page, problems } = await open(sizes['1280 pixels wide'])
    await show(page, 'notices')
    const buttons = page.locator('main button')
    const count = await buttons.count()
    expect(count).toBeGreaterThan(5)
    for (let index = 0; index < count; index++) {
      for (const key of ['Enter', 'Space']) await buttons.nth(index).press(key)
    }
    await expect.poll(() => page.locator('output').textContent()).toBe(String(2 * count))

    await show(page, 'open')
    const why = page.locator('details').last()
    for (const isOpen of [true, false]) {
      await why.locator('summary').press(isOpen ? 'Enter' : 'Space')
      await expect.poll(() => why.evaluate((details: HTMLDetailsElement) => details.open)).toBe(isOpen)
    }
    await page.getByRole('button', { name: 'Show password' }).press('Space')
    await expect.poll(() => page.locator('#password').getAttribute('type')).toBe('text')

    await show(page, 'choices/empty')
    expect(await page.evaluate(radioGroups)).toBeGreaterThan(5)
    for (const name of await page.evaluate(radioNames)) {
      const radios = page.locator(`input[type="radio"][name="${name}"]`)
      const all = await radios.count()
      await radios.first().press('Space')
      for (let index = 0; index < all; index++) {
        await expect.poll(() => radios.nth(index).isChecked(), { message: `${name} ${index}` }).toBe(true)
        await page.keyboard.press('ArrowDown')
      }
      await expect.poll(() => radios.first().isChecked()).toBe(true)
    }
    for (const box of await page.locator('input[type="checkbox"]').all()) {
      for (const isChecked of [true, false]) {
        await box.press('Space')
        await expect.poll(() => box.isChecked()).toBe(isChecked)
      }
    }
    for (const list of await page.locator('select:not([multiple])').all()) {
      await list.press('ArrowDown')
      await expect.poll(() => list.inputValue()).toBe('0')
    }

    await show(page, 'files/empty')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /Photo/ }).press('Enter')
    await chooser
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('each line of a summary leads with the enter key to its question', async ({ expect }) => {
    const { page, problems } = await open(sizes['320 pixels wide'])
    let lines = 0
    for (const path of paths) {
      await show(page, path)
      for (const href of await page.evaluate(linesOfSummary)) {
        if (path in opened) await show(page, path)
        const id = decodeURIComponent(href.slice(1))
        await page.locator(`form .govuk-error-summary a[href="${href}"]`).press('Enter')
        lines += 1
        const isThere = async () => {
          const at = await page.evaluate(focusNow)
          return at.isShown && (at.id === id || at.ids.includes(id))
        }
        await expect.poll(isThere, { message: `${path}: ${id}` }).toBe(true)
      }
    }
    expect(lines).toBeGreaterThan(40)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('a list is filled, changed and emptied with keys alone', async ({ expect }) => {
    const { page, problems } = await open(sizes['1280 pixels wide'])
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id)
    await show(page, 'list-empty')
    await page.getByRole('button', { name: 'Add person' }).press('Enter')
    await expect.poll(focused).toBe('answers_people_0_name')
    await page.getByRole('button', { name: 'Remove' }).press('Space')
    await expect.poll(focused).toBe('People who matter')

    await show(page, 'list-pages')
    await page
      .getByRole('button', { name: /Change/ })
      .first()
      .press('Enter')
    await expect.poll(focused).toBe('Person 1')
    await page.getByRole('button', { name: 'Done' }).press('Enter')
    await expect.poll(focused).toMatch(/^Change/)
    await page.getByRole('button', { name: /Move down/ }).press('Enter')
    await expect.poll(focused).toMatch(/^Move up/)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('a fault is found', async () => {
    const { page } = await open(sizes['320 pixels wide'])
    await show(page, 'nothing')
    await page.evaluate(axe)
    await page.evaluate(addFaults)
    const found = await page.evaluate(problemsOfPage)
    for (const fault of [
      'id twice: a',
      'aria-describedby leads nowhere: b',
      'group without a name: <fieldset></fieldset>',
      'control without a name: <input>',
      'message tied to nothing: c-error',
      'marked as wrong without a message: <input aria-label="d" aria-invalid="true">',
      'error summary leads nowhere: #e',
      '400 wide',
      'out of the page: <div class="wide"',
      '10 by 10: <button class="small"',
      'cut off: <button class="small"',
    ])
      expect(found.filter((each) => each.startsWith(fault)).length, fault).toBeGreaterThan(0)
    expect((await axeProblems(page)).join('\n')).toMatch(/^label: <input>/m)

    const count = await page.evaluate(() =>
      (window as unknown as { gallery: Tools }).gallery.beginWalk(document),
    )
    for (let stop = 0; stop < count; stop++) await page.keyboard.press('Tab')
    const walked = (
      await page.evaluate(() => (window as unknown as { gallery: Tools }).gallery.endWalk())
    ).join('\n')
    expect(walked).toMatch(/^stop \d+ is nothing and not <a id="first"/m)
    expect(walked).toMatch(/^focus cannot be seen: <a id="unseen"/m)
    await page.context().close()
  })

  test('the statement says what is done here', () => {
    const statement = readFileSync(new URL('../ACCESSIBILITY.md', import.meta.url), 'utf8')
    const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string }
    for (const said of [...tags, ...Object.keys(sizes), `axe-core ${version.split('.', 2).join('.')},`])
      expect(statement).toContain(said)
  })

  test('every widget of the theme is in it', async () => {
    const { page } = await open({})
    for (const path of paths.filter((each) => each.endsWith(`/${states[1]}`))) await show(page, path)
    const drawn = await page.evaluate(() => [...(window as unknown as { gallery: Tools }).gallery.drawn])
    const all = new Set(Object.values(theme.widgets).map((widget) => (widget as { name: string }).name))
    expect([...all].filter((name) => !drawn.includes(name))).toEqual([])
    await page.context().close()
  })
})

/** A line that leads to an item which is not open: pressing it opens the item, as the test of summaries finds. */
const opened: Readonly<Record<string, string>> = {
  'list-pages-wrong': 'error summary leads nowhere: #answers_people_1_relation',
}

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  await page.exposeFunction('reportRefusal', (text: string) => problems.push(text))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => {
    reportRefusal(event.violatedDirective + ' ' + event.blockedURI)
  })`)
  await page.goto(`${served.address}#/`)
  return { page, problems }
}
