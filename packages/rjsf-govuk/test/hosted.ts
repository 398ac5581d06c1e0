import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright'
import { launchOptions } from '../../../vitest.config.ts'

export interface Hosted {
  readonly page: Page
  /** What went wrong on the page: refusals of the browser, errors, and whatever was written to the console as one. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

export interface HostedOptions {
  readonly script: string
  /** What the server sends inside the element that the form goes to. */
  readonly html?: string
  readonly policy?: string
}

export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"

export const launch = (): Promise<Browser> => chromium.launch(launchOptions)

/** Serves a page with one script and opens it. */
export async function hosted(
  browser: Browser,
  { script, html = '', policy = strictPolicy }: HostedOptions,
): Promise<Hosted> {
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Security-Policy', policy)
    const isScript = url === '/page.js'
    response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    response.end(
      isScript
        ? script
        : `<!doctype html><html lang="en"><title>Form</title><main id="form">${html}</main><script type="module" src="/page.js"></script></html>`,
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const problems: string[] = []
  const page = await browser.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.exposeFunction('reportRefusal', (text: string) => problems.push(text))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => {
    reportRefusal(event.violatedDirective + ' ' + event.blockedURI)
  })`)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return {
    page,
    problems,
    close: async () => {
      await page.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
