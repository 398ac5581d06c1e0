import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../vitest.config.ts'
import { formStrings } from '../src/strings/en-gb.ts'
import { type AppName, clientOf, type ReactName, serverHtml, versions } from './react-versions/bundle.ts'
import { samplePlan } from './samples.ts'
import { type PageName, pages } from './views/records.ts'
import { styles } from './views/site.ts'

// A host has React 18 or 19: what its page says on the console is as good as an error.

let browser: Browser
let page: Page
let said: string[] = []
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

interface Host {
  readonly app: AppName
  readonly react: ReactName
  readonly shown: unknown
  /** How the page starts: anew, or from what the server drew. */
  readonly html?: string
}

const origin = 'https://host.example'

async function open({ app, react, shown, html }: Host): Promise<void> {
  const start =
    html === undefined
      ? 'createRoot(root).render(<App />)'
      : 'hydrateRoot(root, <App />, { onRecoverableError })'
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/shown.js': ['text/javascript', `globalThis.shown = ${JSON.stringify(shown)}`],
    '/page.js': ['text/javascript', await clientOf(app, react, start)],
    '/page.css': ['text/css', styles],
    '/': [
      'text/html',
      `<!doctype html><html lang="en-GB"><title>A host</title>
       <link rel="stylesheet" href="/page.css"><script src="/shown.js"></script>
       <main id="root">${html ?? ''}</main><script type="module" src="/page.js"></script></html>`,
    ],
  }
  page = await browser.newPage()
  said = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  await page.route(`${origin}/**`, (route) => {
    const [type, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', '']
    return route.fulfill({
      body,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'",
      },
    })
  })
  await page.goto(`${origin}/`)
  await page.locator('html[data-ready]').waitFor()
}

/** One of each view. */
const names = [
  'child-under-8',
  'child-8-to-12',
  'child-13-and-over',
  'booklet-fold',
  'booklet-single',
  'plan',
  'court',
  'timetable',
  'compare',
  'siblings',
] as const satisfies readonly PageName[]
const views = Object.fromEntries(names.map((name) => [name, pages[name]]))

describe.each(versions)('with %s', (react) => {
  const version = react === 'react' ? '19' : '18'

  test('every view is drawn on a server, and the browser takes it over without a word', async () => {
    const html = await serverHtml('views', react, views)
    for (const text of [
      'What happens if …',
      'My health passport',
      'What is due when',
      'Brothers and sisters',
    ])
      expect(html).toContain(text)
    await open({ app: 'views', react, shown: views, html })
    expect((await page.locator('html').getAttribute('data-react'))?.split('.')[0]).toBe(version)
    // The booklet is laid on pages as soon as there is a browser.
    await page.locator('.booklet--fold').waitFor()
    await page.locator('.booklet--single').waitFor()
    expect(await page.locator('.child-view').count()).toBe(3)
    expect(said).toEqual([])
    await page.close()
  })

  test('every view is drawn in a browser alone', async () => {
    await open({ app: 'views', react, shown: views })
    await page.locator('.booklet--fold').waitFor()
    expect(await page.locator('.record-document').count()).toBe(2)
    expect(said).toEqual([])
    await page.close()
  })

  test('a form that a server drew is filled in, page by page, and submitted', async () => {
    const html = await serverHtml('form', react, {})
    expect(html).toContain('About the child')
    await open({ app: 'form', react, shown: {}, html })
    await page.getByRole('link', { name: 'About the child' }).click()
    await page.getByRole('heading', { level: 1, name: /About the child/ }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
    const name = page.getByRole('textbox', { name: 'Name', exact: true })
    await name.fill('')
    await name.pressSequentially('Sam Jo', { delay: 20 })
    await name.blur()
    await page
      .getByText(/^Saved at \d\d:\d\d$/)
      .first()
      .waitFor()
    expect(await name.inputValue()).toBe('Sam Jo')
    // An answer that is no longer asked for is kept, and comes back.
    await page.getByLabel('Has a pet').uncheck()
    await page.getByLabel('Name of the pet').waitFor({ state: 'detached' })
    await page.getByLabel('Has a pet').check()
    expect(await page.getByLabel('Name of the pet').inputValue()).toBe('Rex')
    await page.getByRole('button', { name: formStrings.saveAndContinue }).click()
    await page.getByRole('heading', { level: 1, name: /What the child needs/ }).waitFor()
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click()
    await page.getByLabel('What is needed').fill('Sleep, and a light')
    await page.getByRole('button', { name: formStrings.saveAndReturn }).click()
    await page.getByRole('heading', { level: 1, name: 'A small plan' }).waitFor()
    await page.getByRole('button', { name: formStrings.check }).click()
    await page.getByRole('button', { name: formStrings.submit }).click()
    await page.locator('html[data-submitted]').waitFor()
    const submitted = JSON.parse((await page.locator('html').getAttribute('data-submitted')) ?? '{}')
    expect(submitted.about).toMatchObject({ name: 'Sam Jo', hasPet: true, pet: 'Rex' })
    expect(submitted.needs).toHaveLength(2)
    expect(submitted.needs[0]).toMatchObject({ id: 'n1', text: 'Sleep, and a light' })
    expect(said).toEqual([])
    await page.close()
  })

  test('the form of the care plan is loaded, written in, and gone through', async () => {
    await open({ app: 'form', react, shown: { record: samplePlan('nine-year-old') } })
    const heading = page.getByRole('heading', { level: 1 })
    await page.getByRole('link', { name: /^The child/ }).click()
    await page.getByRole('button', { name: formStrings.saveAndContinue }).waitFor()
    const box = page.getByLabel('Likes to be called', { exact: false }).first()
    await box.fill('Jossy')
    await box.blur()
    await page
      .getByText(/^Saved at \d\d:\d\d$/)
      .first()
      .waitFor()
    const first = await heading.textContent()
    await page.getByRole('button', { name: formStrings.saveAndContinue }).click()
    await expect.poll(() => heading.textContent()).not.toBe(first)
    expect(said).toEqual([])
    await page.close()
  })
})
