import type { Browser, CDPSession, Page } from 'playwright'
import type { Target } from '../targets.ts'
import { type Box, installProbe } from './probe.ts'

export interface OpenPage {
  readonly page: Page
  readonly chromium: CDPSession
  /** Milliseconds from the start to the first paint of what the target waits for. */
  readonly ready: number
  /** Milliseconds of each step to the box, by its name. */
  readonly steps: Readonly<Record<string, number>>
  /** Paths of what was loaded until the box was there. */
  readonly loaded: readonly string[]
  /** What went wrong in the page. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens a target, and goes the way to its box. `slower` is how many times slower the processor is made. */
export async function openPage(
  browser: Browser,
  address: string,
  target: Target,
  slower = 1,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  const problems: string[] = []
  const loaded: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
  const { box, way = [] } = target
  await page.addInitScript(installProbe, way[0]?.click ?? box)
  const chromium = await context.newCDPSession(page)
  await chromium.send('Performance.enable')
  if (slower > 1) await chromium.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(`${address}?${target.query ?? ''}`)
  const ready = await readyOf(page)
  const steps: Record<string, number> = {}
  for (const [index, step] of way.entries()) {
    // Whatever the page does by itself when it is new is over: the checklist has come.
    await page.waitForTimeout(slower > 1 ? 6000 : 2500)
    steps[step.name] = await clickThrough(page, step.click, way[index + 1]?.click ?? box)
  }
  return { page, chromium, ready, steps, loaded: [...loaded], problems, close: () => context.close() }
}

const readyOf = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => window.probe.ready, undefined, { timeout: 60_000 })
    .then((handle) => handle.jsonValue() as Promise<number>)

async function clickThrough(page: Page, from: Box, to: Box): Promise<number> {
  const element = await page.evaluateHandle((box) => window.probe.find(box), from)
  const painted = page.evaluate((box) => window.probe.fromClick(box), to)
  await element.asElement()?.click()
  return painted
}
