import type { Page } from 'playwright'

/** How long nothing may be under way, in milliseconds: what an answer leads to is asked for at once. */
const moment = 80

const counts = new WeakMap<Page, number>()

/** Counts what a page has asked for and was not answered. The stream of events is always open. */
export function countRequests(page: Page): void {
  const count = (by: number) => (request: { readonly url: () => string }) => {
    if (!request.url().endsWith('/api/events')) counts.set(page, (counts.get(page) ?? 0) + by)
  }
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
}

/** Waits until a page asks for nothing more: what it fetched is drawn. */
export async function quiet(page: Page): Promise<void> {
  for (let since = Date.now(); Date.now() - since < moment; ) {
    await page.waitForTimeout(20)
    if ((counts.get(page) ?? 0) > 0) since = Date.now()
  }
}
