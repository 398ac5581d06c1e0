import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { whatAxeFinds } from './support/look.ts'
import { onDevice } from './support/on-device.ts'
import { idle, quiet } from './support/quiet.ts'
import { aSite, type Site } from './support/site.ts'
import { writeIn } from './support/write.ts'

// Whatever happens between a page and the server: what was typed is not lost, and nobody wins silently.

const plan = 'plan-joss-thorley'
const form = `/records/${plan}/form`

let site: Site

beforeAll(async () => {
  site = await aSite()
}, 180_000)

afterAll(() => site?.close())

afterEach(async () => {
  await site.start()
  expect(site.troubles()).toEqual([])
  for (const context of site.browser.contexts()) await context.close()
})

const stored = async (): Promise<string> => JSON.stringify((await site.council.store.latest(plan))?.record)

/** Opens a section of Joss’s plan. */
async function open(page: Page, section: string): Promise<void> {
  await page.goto(`${site.base}${form}/section/${section}`)
  await page.locator('.record-form form').waitFor()
}

/** Types at the end of a box, key by key, and leaves it. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await writeIn(page, label, words)
  await page.keyboard.press('Tab')
}

/** What stands in a box. */
const inBox = (page: Page, label: string) => () =>
  page.getByLabel(label, { exact: true }).first().inputValue()

/** No save reaches the server from this page. */
const loseSaves = (page: Page) =>
  page.route('**/api/records/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  )

const says = (page: Page, words: string | RegExp) => page.locator('main').getByText(words).first().waitFor()

test('two people change one answer: both versions are shown, and one of them chooses', async () => {
  const worker = await site.as('Priya')
  const manager = await site.as('Gwen')
  await open(worker, 'state')
  await open(manager, 'state')
  await worker.context().setOffline(true)
  await type(worker, 'What changed', ' Written by Priya.')
  await type(manager, 'What changed', ' Written by Gwen.')
  await manager.getByRole('button', { name: 'Save and go to the list' }).click()
  await eventually(stored).toContain('Written by Gwen.')

  await worker.context().setOffline(false)
  await says(worker, '1 answer was changed by you and by somebody else.')
  expect(await stored()).not.toContain('Written by Priya.')
  await worker.getByRole('button', { name: 'Look at both and choose' }).click()
  await worker.getByRole('heading', { level: 1, name: 'Two versions' }).waitFor()
  const sides = () => worker.locator('.versions__sides').textContent()
  await eventually(sides).toContain('Written by Priya.')
  await eventually(sides).toContain('Written by Gwen.')
  await eventually(sides).toContain('Gwen Akehurst')
  expect(await whatAxeFinds(worker)).toEqual([])
  await worker.getByLabel(/Keep both/).check()
  await worker.locator('.versions__conflicts').getByRole('button').click()
  await eventually(stored).toContain('Written by Priya.')
  expect(await stored()).toContain('Written by Gwen.')
})

test('two people change different answers: each has both, and nobody is asked', async () => {
  const worker = await site.as('Priya')
  const reviewer = await site.as('Marcus')
  await open(worker, 'identity')
  await open(reviewer, 'participation')
  await type(worker, 'Religion', ' Asks about angels.')
  await type(reviewer, 'What they need for it', ' A quiet room.')
  await reviewer.getByRole('button', { name: 'Save and go to the list' }).click()
  await worker.getByRole('button', { name: 'Save and go to the list' }).click()
  await eventually(stored).toContain('A quiet room.')
  await eventually(stored).toContain('Asks about angels.')
  expect(await worker.getByText('changed by you and by somebody else').count()).toBe(0)
  // The page of the one who was first has what the other wrote.
  await reviewer.getByRole('link', { name: /^Identity/ }).click()
  await says(reviewer, /Asks about angels/)
})

test('offline for a while, over several pages: all of it is sent when the network is back', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await page.context().setOffline(true)
  await page.getByText('You are offline').waitFor()
  await type(page, 'Culture', ' Offline one.')
  await page.getByRole('button', { name: 'Save and go to the list' }).click()
  await page.getByRole('link', { name: 'Family time', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Family time' }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Health', exact: true }).click()
  await type(page, 'Emotional health', ' Offline two.')
  await says(page, /on this device/)
  expect(await stored()).not.toContain('Offline')
  expect(await whatAxeFinds(page)).toEqual([])
  await page.context().setOffline(false)
  await eventually(stored).toContain('Offline one.')
  await eventually(stored).toContain('Offline two.')
})

test('the server restarts while somebody types: they sign in where they are, and it is sent', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await type(page, 'Life story', ' Before it.')
  await site.restart()
  await type(page, 'Life story', ' After it.')
  const again = page.getByRole('button', { name: 'Sign in again as Priya Nandra' })
  await again.waitFor()
  expect(await whatAxeFinds(page)).toEqual([])
  await again.click()
  await eventually(stored).toMatch(/Before it\..*After it\./)
  await again.waitFor({ state: 'detached' })
})

test('a page is gone while nothing could be sent: the work is offered in the next one, sealed meanwhile', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await loseSaves(page)
  await type(page, 'Culture', ' Kept in a drawer.')
  await says(page, /Saved (at|on this device)/)
  await eventually(async () => (await onDevice(page)).drafts).toHaveLength(1)
  expect((await onDevice(page)).text).not.toContain('drawer')

  const next = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await next.goto(`${site.base}${form}/`)
  await says(next, /earlier work on this device/)
  await next.getByRole('button', { name: 'Look at both and choose' }).click()
  await says(next, /Kept in a drawer\./)
  await next.getByRole('button', { name: 'Add this work to the record' }).click()
  await eventually(stored).toContain('Kept in a drawer.')
})

test('signing out with work that was not sent asks first, and then leaves nothing behind', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await loseSaves(page)
  await type(page, 'Culture', ' Never sent.')
  await says(page, /Saved (at|on this device)/)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'There is work that the server does not have' }).waitFor()
  await page.getByRole('button', { name: 'Sign out and lose it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in to the demonstration' }).waitFor()
  await eventually(() => onDevice(page)).toEqual({ drafts: [], text: '' })
  await page.unrouteAll({ behavior: 'wait' })
  await page.getByRole('button', { name: /^Sign in as Priya/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Your children' }).waitFor()
  await page.goto(`${site.base}${form}/`)
  await page.locator('.govuk-task-list').first().waitFor()
  await quiet(page)
  expect(await page.getByText('earlier work on this device').count()).toBe(0)
  expect(await stored()).not.toContain('Never sent.')
})

test('signing out right after a key asks first: the open form hands over before it is counted', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await loseSaves(page)
  const out = await page.getByRole('button', { name: 'Sign out' }).elementHandle()
  await writeIn(page, 'Culture', ' Last words.')
  await out?.evaluate((button) => (button as HTMLElement).click())
  await page.getByRole('heading', { level: 1, name: 'There is work that the server does not have' }).waitFor()
  await page.getByRole('link', { name: /^Children/ }).click()
  await page.goto(`${site.base}${form}/`)
  await says(page, /earlier work on this device/)
})

test('signing out right after a key that can be sent sends it, and does not ask', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await writeIn(page, 'Culture', ' Sent last.')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in to the demonstration' }).waitFor()
  expect(await stored()).toContain('Sent last.')
})

/** Signs out in another tab of the same browser. */
async function signOutElsewhere(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(`${site.base}/`)
  await other.getByRole('button', { name: 'Sign out' }).click()
  await other.getByRole('heading', { level: 1, name: 'Sign in to the demonstration' }).waitFor()
  return other
}

/** Signs Priya in by the page for it. */
async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Sign in as Priya/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Your children' }).waitFor()
}

test('another tab signs out and in again: what is typed then is sent, and nobody is asked', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  const other = await signOutElsewhere(page)
  await says(page, 'You have been signed out')
  await signIn(other)
  await page.getByText('You have been signed out').waitFor({ state: 'detached' })
  await type(page, 'Culture', ' After both.')
  await eventually(stored).toContain('After both.')
})

test('another tab signs in again, and no save goes through: the work is offered when the page is loaded anew', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await type(page, 'Culture', ' Before both.')
  await eventually(stored).toContain('Before both.')
  const other = await signOutElsewhere(page)
  await signIn(other)
  await loseSaves(page)
  await type(page, 'Culture', ' With a new key.')
  await says(page, /on this device/)
  await page.reload()
  await says(page, /earlier work on this device/)
  await page.getByRole('button', { name: 'Look at both and choose' }).click()
  await says(page, /With a new key\./)
})

test('another tab signs out for good: the first says so, and its work is offered at the next sign-in', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  const other = await signOutElsewhere(page)
  await says(page, 'You have been signed out')
  expect(await whatAxeFinds(page)).toEqual([])
  await type(page, 'Culture', ' Nobody is signed in.')
  await eventually(async () => (await onDevice(page)).drafts).toHaveLength(1)
  await page.close({ runBeforeUnload: false })
  await signIn(other)
  await other.goto(`${site.base}${form}/`)
  await says(other, /earlier work on this device/)
  await other.getByRole('button', { name: 'Look at both and choose' }).click()
  await says(other, /Nobody is signed in\./)
})

test('one record in two tabs: one writes at a time, and what was typed comes along', async () => {
  const first = await site.as('Priya')
  await open(first, 'identity')
  await type(first, 'First language', ' tab one')
  const second = await first.context().newPage()
  await second.goto(`${site.base}${form}/section/identity`)
  await says(second, 'This record is open in another tab. You can read it here')
  expect(await whatAxeFinds(second)).toEqual([])
  await second.getByRole('button', { name: 'Write here instead' }).click()
  await eventually(inBox(second, 'First language')).toContain('tab one')
  await type(second, 'First language', ' and two')
  await second.getByRole('button', { name: 'Save and go to the list' }).click()
  await eventually(stored).toContain('tab one and two')
  await says(first, /open in another tab|opened in another tab/)
})

test('a form is opened while the server is away: from the work on this device, which is sent when it is back', async () => {
  const page = await site.as('Priya')
  await open(page, 'identity')
  await site.stop()
  await type(page, 'Culture', ' While it was away.')
  await says(page, /Saved (at|on this device)/)
  // The way to another page and back: neither can be asked for.
  await page.getByRole('link', { name: /^Back to Joss/ }).click()
  await page.getByRole('heading', { level: 1, name: 'The server cannot be reached' }).waitFor()
  await page.getByRole('heading', { name: 'Your work that was not sent yet' }).waitFor()
  expect(await whatAxeFinds(page)).toEqual([])
  await page.getByRole('link', { name: 'Joss’s care plan', exact: true }).click()
  await says(page, 'You see your own work from this device')
  await page.getByRole('link', { name: 'Health', exact: true }).waitFor()
  await idle(page)
  expect(await page.getByText('earlier work on this device').count()).toBe(0)
  expect(await whatAxeFinds(page)).toEqual([])
  await page.getByRole('link', { name: /^Identity/ }).click()
  await eventually(inBox(page, 'Culture')).toContain('While it was away.')
  await type(page, 'Life story', ' And more of it.')
  await says(page, /on this device/)

  // It is kept as the work of this page: opened once more, both are there.
  await page.getByRole('link', { name: 'Children', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'The server cannot be reached' }).waitFor()
  await page.goBack()
  await eventually(inBox(page, 'Life story')).toContain('And more of it.')
  await eventually(inBox(page, 'Culture')).toContain('While it was away.')

  await site.start()
  const carer = await site.council.as('yvonne')
  const { record, version } = (await carer.get(`/api/records/${plan}`)).body
  const identity = { ...record.identity, culture: 'As Yvonne has it.' }
  expect((await carer.put(`/api/records/${plan}`, { ...record, identity }, version)).status).toBe(200)
  await page.getByRole('button', { name: 'Sign in again as Priya Nandra' }).click()
  await says(page, '1 answer was changed by you and by somebody else.')
  await page.getByText('You see your own work from this device').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Look at both and choose' }).click()
  await page.getByLabel(/Keep both/).check()
  await page.locator('.versions__conflicts').getByRole('button').click()
  await eventually(stored).toMatch(/While it was away\..*And more of it\./)
  expect(await stored()).toContain('As Yvonne has it.')
})

test('a form that has no work on this device cannot be opened while the server is away, and is when it is back', async () => {
  const page = await site.as('Priya')
  await page.goto(`${site.base}/records/plan-kayden-sowerby`)
  await page.getByRole('link', { name: 'Write the plan' }).click()
  await page.locator('.govuk-task-list').first().waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Kayden’s care plan' }).waitFor()
  await site.stop()
  await page.getByRole('link', { name: 'Write the plan' }).click()
  await page.getByRole('heading', { level: 1, name: 'The server cannot be reached' }).waitFor()
  await says(page, 'This record has no work of yours on this device that was not sent')
  expect(await page.getByText('Your work that was not sent yet').count()).toBe(0)
  expect(await whatAxeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Try again' }).click()
  await says(page, 'This record has no work of yours on this device that was not sent')
  await site.start()
  await page.getByRole('heading', { level: 1, name: 'You have been signed out' }).waitFor()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: /^Sign in as Priya/ }).click()
  await page.locator('.govuk-task-list').first().waitFor()
})

test('a server that cannot be reached is said, with a way on', async () => {
  const page = await site.as('Priya')
  await page.route('**/api/siblings', (route) => route.abort())
  await page.getByRole('link', { name: 'Brothers and sisters' }).click()
  await page.getByRole('heading', { level: 1, name: 'The server cannot be reached' }).waitFor()
  expect(await whatAxeFinds(page)).toEqual([])
  await page.unrouteAll({ behavior: 'wait' })
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('link', { name: 'Eli, Naomi, Toby' }).waitFor()
})
