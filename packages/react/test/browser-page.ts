import { chromium, type Page } from 'playwright'
import { launchOptions } from '../../../vitest.config.ts'

export interface BrowserPage {
  readonly page: Page
  /** What the console and the page say is wrong. */
  readonly refused: string[]
  readonly close: () => Promise<void>
}

/** A page of a browser of its own, before anything is opened in it. */
export async function openBrowser(serve: (page: Page) => Promise<void>): Promise<BrowserPage> {
  const browser = await chromium.launch(launchOptions)
  const page = await browser.newPage()
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  page.on('pageerror', (error) => refused.push(error.message))
  await serve(page)
  return { page, refused, close: () => browser.close() }
}
