import type { Page, Request } from 'playwright'

/** How long nothing may be under way, in milliseconds: what an answer leads to is asked for at once. */
const moment = 80

const underWay = new WeakMap<Page, Set<Request>>()

/** Notes what a page has asked for and was not answered. The stream of events is always open. */
export function noteRequests(page: Page): void {
  const all = new Set<Request>()
  underWay.set(page, all)
  const isOver = (request: Request) => all.delete(request)
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/events')) all.add(request)
  })
  page.on('requestfinished', isOver)
  page.on('requestfailed', isOver)
  // Of the answer to a save a page reads the head alone: for the browser the rest is under way for as long as it may take.
  page.on('response', (response) => {
    if (response.request().method() !== 'GET') isOver(response.request())
  })
}

/** Waits until a page asks for nothing more, and has drawn what it fetched: a busy machine may draw long after the answer. */
export async function quiet(page: Page): Promise<void> {
  for (let since = Date.now(); Date.now() - since < moment; ) {
    await idle(page)
    await page.waitForTimeout(20)
    if ((underWay.get(page)?.size ?? 0) > 0) since = Date.now()
  }
}

/** Waits until a page has nothing to do: all that was under way in its scripts is drawn, and has taken its focus. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // A browser that has nothing to draw may leave it at that, and call nobody.
        requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 }))
      }),
  )
