import { Server } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright'

// `SLOWER=8 npx vitest run examples/council-app/test/app` makes the processor of every page so many times slower, and servers
// answer late and at odd moments: a test that waits for less than it needs loses there what it loses elsewhere now and then.

const rate = Number(process.env.SLOWER)

const launch = chromium.launch.bind(chromium)
chromium.launch = async (...options) => slowed(await launch(...options))

function slowed(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (...options) => {
    const context = await newContext(...options)
    const newPage = context.newPage.bind(context)
    context.newPage = async () => slow(await newPage())
    return context
  }
  browser.newPage = async (options) => (await browser.newContext(options)).newPage()
  return browser
}

async function slow(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return page
}

const { emit } = Server.prototype
Object.assign(Server.prototype, {
  emit(this: Server, ...given: readonly unknown[]): boolean {
    const tell = () => Reflect.apply(emit, this, given) as boolean
    if (given[0] !== 'request') return tell()
    setTimeout(tell, Math.random() * 25 * rate)
    return true
  },
})
