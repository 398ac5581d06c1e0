import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { whatAxeFinds, whatIdsLeadNowhere, whatIsForPrograms, whatIsTooWide } from './support/look.ts'
import { quiet } from './support/quiet.ts'
import { aSite, type Site } from './support/site.ts'

const joss = '/records/plan-joss-thorley'
const kayden = '/records/plan-kayden-sowerby'
/** A short plan, where all that is in a plan is drawn. */
const toby = '/records/plan-0071843'
const passport = '/records/passport-joss-thorley'

/** Every page, by who opens it: the address, and what its heading says. */
const pages: Readonly<Record<string, readonly (readonly [path: string, heading: string | RegExp])[]>> = {
  nobody: [
    ['/sign-in', 'Sign in to the demonstration'],
    ['/feedback', 'Carer’s feedback'],
    ['/feedback/section/words', 'In your own words'],
    ['/feedback/check', /Check/],
    ['/feedback/sent', 'Thank you'],
  ],
  Priya: [
    ['/caseload', 'Your children'],
    ['/caseload/begin', 'Begin a care plan'],
    [kayden, 'Kayden’s care plan'],
    [`${kayden}/findings`, 'What a reviewer looks for'],
    [`${joss}/timetable`, 'The year'],
    [`${joss}/court-plan`, 'Plan for the court'],
    [`${toby}/document`, 'Read or print'],
    [`${joss}/child`, 'My plan: Joss'],
    [`${joss}/versions`, 'Earlier versions'],
    [`${joss}/compare?from=1&to=2`, 'Version 1 and version 2'],
    [`${joss}/form/`, 'Joss’s care plan'],
    [`${kayden}/form/section/needs`, 'Needs, outcomes and actions'],
    [`${joss}/form/section/identity`, 'Identity'],
    [`${kayden}/form/findings`, /reviewer/],
    [`${toby}/form/check`, /Check/],
    [`${joss}/form/versions`, /./],
    ['/siblings', 'Brothers and sisters'],
    ['/siblings/LA0071841', 'Eli, Naomi, Toby'],
    ['/audit-of-plans', 'Audit of plans'],
    ['/nowhere', 'Page not found'],
    ['/chains', 'This is not yours to see'],
    ['/sign-out', 'There is work that the server does not have'],
  ],
  Gwen: [['/received-feedback', 'Carers’ feedback']],
  Marcus: [
    [`${joss}/review`, 'Review'],
    [`${joss}/form/section/legal`, 'Legal position'],
  ],
  Alison: [
    ['/records/pep-joss-thorley', 'Joss’s personal education plan (PEP)'],
    ['/records/pep-joss-thorley/form/section/pastoral-targets', '5. Pastoral targets'],
  ],
  Yvonne: [
    [passport, 'Joss’s health passport'],
    [`${passport}/booklet`, 'The booklet'],
    [`${passport}/form/section/about-me`, 'About me'],
  ],
  Joss: [
    ['/my-plan', 'My plan: Joss'],
    ['/my-pages', 'My pages'],
    [`${joss}/form/section/views`, 'What I think'],
  ],
  Nadia: [
    ['/audit-log', 'Audit log'],
    ['/chains', 'Chains'],
    ['/audit-of-plans', 'Audit of plans'],
  ],
}

let site: Site

beforeAll(async () => {
  site = await aSite()
  // A second version, so that there is something to compare.
  const worker = await site.council.as('priya')
  const { body } = await worker.get('/api/records/plan-joss-thorley')
  const record = { ...body.record, identity: { ...body.record.identity, religion: 'None so far' } }
  const { status } = await worker.put('/api/records/plan-joss-thorley', record, 1)
  expect(status).toBe(200)
}, 180_000)

afterAll(() => site?.close())

describe.each(Object.keys(pages))('%s', (user) => {
  let page: Page
  beforeAll(async () => {
    page = user === 'nobody' ? await site.nobody() : await site.as(user)
  })
  afterAll(() => page.context().close())

  test.each(pages[user] ?? [])('%s', async (path, heading) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(site.base + path)
    await page.locator('main').getByRole('heading', { level: 1, name: heading }).waitFor()
    await quiet(page)
    if (path.endsWith('/form/findings')) await page.locator('.finding-note').first().waitFor()
    if (path.includes('/form/section/') && user === 'Priya')
      await page.getByText(/points are there/).waitFor()
    await eventually(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await eventually(() => page.title()).toMatch(/^.+ – Harrowmere Council$/)
    expect(await whatAxeFinds(page)).toEqual([])
    expect(await whatIdsLeadNowhere(page)).toEqual([])
    expect(await whatIsForPrograms(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await eventually(() => whatIsTooWide(page)).toEqual([])
    expect(await whatAxeFinds(page)).toEqual([])
    expect(site.troubles()).toEqual([])
  })
})

test('plans of brothers and sisters are offered where there are some', async () => {
  const page = await site.as('Priya')
  const tile = page.locator('main').getByRole('link', { name: 'Brothers and sisters' })
  for (const path of [joss, kayden]) {
    await page.goto(site.base + path)
    await page.getByRole('heading', { name: 'What you can do' }).waitFor()
    await eventually(() => tile.count()).toBe(0)
  }
  await page.goto(site.base + toby)
  await tile.click()
  await page.getByRole('heading', { level: 1, name: 'Eli, Naomi, Toby' }).waitFor()
  await page.context().close()
})

test('a child reads the news that the worker sees on the page of the child', async () => {
  const news = 'You will have a video call with Mum'
  for (const [user, path] of [
    ['Priya', `${joss}/child`],
    ['Joss', '/my-plan'],
  ] as const) {
    const page = await site.as(user)
    await page.goto(site.base + path)
    await page.getByText(news).first().waitFor({ state: 'attached' })
    await page.context().close()
  }
})

test('a link takes focus and title with it, and the back button goes back', async () => {
  const page = await site.as('Priya')
  const focused = () => page.evaluate(() => document.querySelector('h1:focus')?.textContent)
  await eventually(focused).toContain('Your children')
  await page.getByRole('link', { name: /Josiah/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Joss’s care plan' }).waitFor()
  await eventually(focused).toContain('Joss’s care plan')
  await eventually(() => page.title()).toContain('Joss’s care plan')
  await page.getByRole('link', { name: 'Write the plan' }).click()
  await page.locator('.govuk-task-list').first().waitFor()
  await eventually(focused).toContain('Joss’s care plan')
  await page.getByRole('link', { name: 'Identity', exact: true }).click()
  await eventually(focused).toContain('Identity')
  await eventually(() => page.title()).toBe('Identity – Joss’s care plan – Harrowmere Council')
  await page.goBack()
  await eventually(() => page.title()).toBe('Joss’s care plan – Harrowmere Council')
  await eventually(focused).toContain('Joss’s care plan')
  await page.getByRole('link', { name: 'Skip to main content' }).focus()
  await page.keyboard.press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.context().close()
})

test('an address that needs signing in leads there, and back to where it was', async () => {
  const page = await site.nobody()
  await page.goto(`${site.base}${joss}/timetable`)
  await page.getByRole('button', { name: /^Sign in as Priya/ }).click()
  await page.getByRole('heading', { level: 1, name: 'The year' }).waitFor()
  // An address elsewhere, which somebody put there, is not followed.
  await page.goto(`${site.base}/sign-in?next=${encodeURIComponent('//example.org/')}`)
  await page.getByRole('button', { name: /^Sign in as Priya/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Your children' }).waitFor()
  await page.context().close()
})
