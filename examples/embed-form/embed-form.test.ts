import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { build, createServer, type PreviewServer, preview, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../vitest.config.ts'

const configFile = join(import.meta.dirname, 'vite.config.ts')
const answers = {
  name: 'Bola Hart',
  born: '1990-05-04',
  address: { street: '1 Mill Lane', town: 'Alderford', postcode: 'AL1 2BC' },
  contact: 'email',
  email: 'bola@example.com',
  likes: ['Comics', 'Poems'],
  children: [{ name: 'Kit Hart' }],
  rules: true,
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

describe('built, under a strict policy', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'embed-form-'))
  let server: PreviewServer
  beforeAll(async () => {
    const { NODE_ENV } = process.env
    try {
      await build({ configFile, logLevel: 'error', build: { outDir, reportCompressedSize: false } })
    } finally {
      process.env.NODE_ENV = NODE_ENV
    }
    server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  })
  afterAll(async () => {
    await server.close()
    rmSync(outDir, { recursive: true })
  })

  test('the form says what is missing, and hands over what is filled in', async () => {
    await fillIn(addressOf(server))
  })
})

describe('started', () => {
  let server: ViteDevServer
  beforeAll(async () => {
    server = await createServer({ configFile, logLevel: 'warn', server: { port: 0, host: '127.0.0.1' } })
    await server.listen()
  })
  afterAll(() => server.close())

  test('the form is there', async () => {
    const { page, problems } = await open(addressOf(server))
    await page.getByRole('textbox', { name: 'Postcode' }).waitFor()
    expect(problems).toEqual([])
    await page.close()
  })
})

test('it takes twenty lines', () => {
  const lines = readFileSync(join(import.meta.dirname, 'app.jsx'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  expect(lines.length).toBeLessThanOrEqual(20)
})

async function fillIn(address: string): Promise<void> {
  const { page, problems } = await open(address)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  const summary = page.getByRole('alert')
  await expect
    .poll(() => summary.getByRole('link').allTextContents())
    .toEqual([
      'Enter full name',
      'Enter date of birth',
      'Enter street',
      'Enter town or city',
      'Enter postcode',
      'Select an answer to ‘How should we tell you that a book is here?’',
      'Select ‘I have read the rules of the library’ to continue',
    ])
  await summary.getByRole('link', { name: 'Enter full name' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('answers_name')

  await page.getByRole('textbox', { name: 'Full name' }).fill(answers.name)
  for (const [box, text] of [
    ['Day', '4'],
    ['Month', 'May'],
    ['Year', '1990'],
  ] as const)
    await page.getByRole('textbox', { name: box }).fill(text)
  await page.getByRole('textbox', { name: 'Street' }).fill(answers.address.street)
  await page.getByRole('textbox', { name: 'Town or city' }).fill(answers.address.town)
  await page.getByRole('textbox', { name: 'Postcode' }).fill(answers.address.postcode)
  await page.getByRole('radio', { name: 'Email' }).check()
  await page.getByRole('textbox', { name: 'Email address' }).fill(answers.email)
  for (const like of answers.likes) await page.getByRole('checkbox', { name: like }).check()
  await page.getByRole('button', { name: 'Add child' }).click()
  await page
    .getByRole('group', { name: 'Child 1' })
    .getByRole('textbox', { name: 'Full name' })
    .fill('Kit Hart')
  await page.getByRole('checkbox', { name: 'I have read the rules' }).check()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  const sent = async () => JSON.parse((await page.locator('output').textContent()) || 'null')
  await expect.poll(sent).toEqual(answers)
  expect(problems).toEqual([])
  await page.close()
}

/** Opens the page, and keeps what goes wrong on it: errors, and what its policy refuses. */
async function open(address: string): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(address)
  return { page, problems }
}

function addressOf({ httpServer }: ViteDevServer | PreviewServer): string {
  const address = httpServer?.address() as AddressInfo
  return `http://127.0.0.1:${address.port}/`
}
