import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { launchOptions } from '../../../../../vitest.config.ts'
import { type Listening, serve } from '../../../server/serve.ts'
import { aCouncil, type TestCouncil } from '../../server/support/council.ts'
import { builtPages } from './built-pages.ts'
import { noteRequests } from './quiet.ts'

/** The council app as people meet it: a server that listens, with the built pages, and a browser. */
export interface Site {
  readonly council: TestCouncil
  readonly browser: Browser
  readonly base: string
  /** Somebody in a browser of their own, signed in and on their first page. */
  as(user: string, options?: ContextOptions): Promise<Page>
  /** The same, having signed in by the page for it. */
  byPage(user: string, options?: ContextOptions): Promise<Page>
  /** The same without signing in. */
  nobody(options?: ContextOptions): Promise<Page>
  /** What went wrong in any page since it was last asked: errors of scripts, what the CSP refused, faults of the server. */
  troubles(): readonly string[]
  /** The server stops: nothing answers at its address. */
  stop(): Promise<void>
  /** It starts again on the same records and at the same address: everybody is signed out by it. */
  start(): Promise<void>
  restart(): Promise<void>
  close(): Promise<void>
}

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>

/** A site on the day of the sample plans, at nine in the morning, with records of its own. */
export async function aSite(): Promise<Site> {
  const pages = await builtPages()
  let council = await aCouncil({ pages })
  let listening: Listening = await serve(council.app, 0, '127.0.0.1')
  const { port } = listening
  const base = `http://127.0.0.1:${port}`
  const browser = await chromium.launch(launchOptions)
  const contexts: BrowserContext[] = []
  const troubles: string[] = []

  const nobody = async (options: ContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    contexts.push(context)
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    watch(page)
    context.on('page', watch)
    return page
  }
  const watch = (page: Page) => {
    noteRequests(page)
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || isOfNetwork(message.text())) return
      troubles.push(`${page.url()}: ${message.text()}`)
    })
  }

  const ofServer = () => [
    ...council.app.csp.reports.map((report) => `CSP: ${JSON.stringify(report)}`),
    ...council.faults.map(String),
  ]

  let isStopped = false
  const stop = async () => {
    await listening.stop()
    isStopped = true
    troubles.push(...ofServer())
  }
  const start = async () => {
    if (!isStopped) return
    isStopped = false
    council = await aCouncil({ pages, store: council.store }, [])
    listening = await serve(council.app, port, '127.0.0.1')
  }

  return {
    get council() {
      return council
    },
    browser,
    base,
    nobody,
    as: async (user, options) => {
      const page = await nobody(options)
      // A browser that asks as the page does has the cookie from then on.
      const signedIn = await page.request.post(`${base}/api/sign-in`, { data: { user: user.toLowerCase() } })
      if (!signedIn.ok()) throw new Error(`${user} was not signed in: ${signedIn.status()}`)
      await page.goto(`${base}/`)
      await page.waitForURL((url) => url.pathname !== '/')
      await page.locator('main h1').waitFor()
      return page
    },
    byPage: async (user, options) => {
      const page = await nobody(options)
      await page.goto(`${base}/`)
      await signIn(page, user)
      return page
    },
    troubles: () => [...troubles.splice(0), ...ofServer()],
    stop,
    start,
    restart: async () => {
      await stop()
      await start()
    },
    close: async () => {
      await browser.close()
      await listening.stop()
      await council.store.close()
    },
  }
}

/** A request that is refused, or goes nowhere, is what some tests are about: the browser says so in its console. */
const isOfNetwork = (text: string): boolean => /Failed to load resource|net::ERR_/.test(text)

/** Signs in by the page for it, by the beginning of the name. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Sign in as ${name}`) }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.locator('main h1').waitFor()
}
