import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { quiet } from './support/quiet.ts'
import { aSite, type Site } from './support/site.ts'
import { writeIn } from './support/write.ts'

// Each role does its job, from signing in to what comes out of the printer, and nothing of it breaks the policy of the page.

let site: Site

beforeAll(async () => {
  site = await aSite()
}, 180_000)

afterAll(() => site?.close())

afterEach(async () => {
  expect(site.troubles()).toEqual([])
  for (const context of site.browser.contexts()) await context.close()
})

/** The newest version of a record in the store. */
const stored = async (id: string) => {
  const version = await site.council.store.latest(id)
  if (version === undefined) throw new Error(`There is no record ${id}`)
  return version
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

const follow = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('link', { name }).first().click()

/** Writes at the end of a box, and goes on: the section is sent when it is left. */
async function addWords(page: Page, label: string, words: string): Promise<void> {
  await writeIn(page, label, words)
  await page.getByRole('button', { name: 'Save and go to the list' }).click()
}

/** How a page comes out on paper: how many sheets, and how wide the first is in points. */
async function paper(page: Page): Promise<{ readonly sheets: number; readonly width: number }> {
  await quiet(page)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width = '0'] = /\/MediaBox \[\s*0 0 ([\d.]+)/.exec(pdf) ?? []
  return { sheets: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, width: Math.round(Number(width)) }
}

const a4 = 595

test('a social worker writes a plan that has to be written again, and prints it', async () => {
  const page = await site.byPage('Priya')
  await title(page, 'Your children').waitFor()
  const row = page.getByRole('row', { name: /Kayden/ })
  await eventually(() => row.textContent()).toMatch(/\d+ not met.*\d+ things/)
  await row.getByRole('link').first().click()
  await title(page, 'Kayden’s care plan').waitFor()
  await follow(page, 'What a reviewer looks for')
  await title(page, 'What a reviewer looks for').waitFor()
  await eventually(() => page.locator('.point-list__point').count()).toBe(18)
  // Several needs are told the same: each says which it is.
  const places = await page.locator('.finding-list__where').allTextContents()
  expect(places.some((place) => /^Need 1: .+ › Outcome 1 › Action 1/.test(place))).toBe(true)

  await page.goBack()
  await follow(page, 'Write the plan')
  await follow(page, 'Identity')
  const panel = page.getByRole('complementary', { name: 'What a reviewer looks for' })
  await panel.getByText(/^\d+ of 18 points are there/).waitFor()
  await addWords(page, 'Religion', 'Does not say yet')
  await title(page, 'Kayden’s care plan').waitFor()
  await eventually(async () => (await stored('plan-kayden-sowerby')).record.identity).toMatchObject({
    religion: 'Does not say yet',
  })
  expect((await stored('plan-kayden-sowerby')).by.name).toBe('Priya Nandra')

  await page.getByRole('link', { name: /^Back to/ }).click()
  await follow(page, 'Read or print the plan')
  await page.getByRole('heading', { name: 'Legal position' }).waitFor()
  const print = await paper(page)
  expect(print.sheets).toBeGreaterThan(3)
  expect(print.width).toBe(a4)
})

test('a social worker begins a pathway plan for somebody who is nearly 16, and for no child', async () => {
  const page = await site.as('Priya')
  await follow(page, /Joss/)
  await page.getByRole('heading', { name: 'Joss’s other records' }).waitFor()
  expect(await page.getByRole('button', { name: /pathway/ }).count()).toBe(0)
  const sixteen = await site.as('Sadie')
  await follow(sixteen, /Idris/)
  await sixteen.getByRole('button', { name: 'Begin a pathway plan' }).waitFor()
})

test('a manager agrees a plan, reads feedback, and sees every plan against every rule', async () => {
  const page = await site.byPage('Gwen')
  await eventually(() => page.getByRole('row').count()).toBe(10)
  await page.goto(`${site.base}/records/plan-joss-thorley/form/section/state`)
  await addWords(page, 'What changed', ' Your plan was read again.')
  await eventually(async () => JSON.stringify((await stored('plan-joss-thorley')).record.state)).toContain(
    'Your plan was read again.',
  )
  await page.getByRole('link', { name: 'Audit of plans' }).click()
  await page.getByText(/^9 plans against \d{3} rules/).waitFor()
  await eventually(() => page.locator('.bar').count()).toBeGreaterThan(20)
  await page.getByRole('link', { name: 'Carers’ feedback' }).click()
  await title(page, 'Carers’ feedback').waitFor()
  await follow(page, /^Feedback of/)
  await page.getByText('Tell us of a new worker before the child finds out').waitFor()
  expect((await paper(page)).width).toBe(a4)
})

test('an IRO reviews a plan: their parts, what is due, and what changed', async () => {
  const page = await site.byPage('Marcus')
  await follow(page, /Joss/)
  await follow(page, 'Review the plan')
  await title(page, 'Review').waitFor()
  await page.getByText('Every version hangs on the one before').waitFor()
  await page.getByRole('img', { name: /The year/ }).waitFor()
  await follow(page, 'Plan for permanence')
  await title(page, 'Plan for permanence').waitFor()
  await page.goBack()
  await title(page, 'Review').waitFor()
  expect((await paper(page)).sheets).toBeGreaterThan(1)
  // What is another's is to be read, and not written.
  await page.goto(`${site.base}/records/plan-joss-thorley/form/section/legal`)
  await title(page, 'Legal position').waitFor()
  await quiet(page)
  expect(await page.locator('main input, main textarea, main select').count()).toBe(0)
})

test('a designated teacher writes the education plan', async () => {
  const page = await site.byPage('Alison')
  await follow(page, /Personal education plan/)
  await follow(page, 'Fill it in')
  await follow(page, '5. Pastoral targets')
  await addWords(page, 'Support', ' And ten minutes with Mr Lyle.')
  await eventually(async () => JSON.stringify((await stored('pep-joss-thorley')).record)).toContain(
    'And ten minutes with Mr Lyle.',
  )
  await page.getByRole('link', { name: /^Back to/ }).click()
  await follow(page, 'Read or print it')
  await page.getByRole('heading', { name: '5. Pastoral targets' }).first().waitFor()
  expect((await paper(page)).width).toBe(a4)
  // The care plan has parts that a school reads, and others of which it does not even learn that they are there.
  await page.goto(`${site.base}/records/plan-joss-thorley/document`)
  await page.getByRole('heading', { name: 'Achievements' }).waitFor()
  await quiet(page)
  expect(await page.getByText('Legal position').count()).toBe(0)
})

test('the virtual school writes in every child’s education plan, prints it, and sees no check', async () => {
  const page = await site.byPage('Imogen')
  await follow(page, /Personal education plan/)
  await title(page, 'Joss’s personal education plan (PEP)').waitFor()
  await follow(page, 'Fill it in')
  await follow(page, '5. Pastoral targets')
  await addWords(page, 'Support', ' The virtual school pays for it.')
  await eventually(async () => JSON.stringify((await stored('pep-joss-thorley')).record)).toContain(
    'The virtual school pays for it.',
  )
  expect((await stored('pep-joss-thorley')).by.user).toBe('imogen')
  await page.getByRole('link', { name: /^Back to/ }).click()
  await follow(page, 'Read or print it')
  await page.getByText('The virtual school pays for it.').first().waitFor()
  expect((await paper(page)).width).toBe(a4)
  expect(await page.getByRole('link', { name: 'Audit of plans' }).count()).toBe(0)
  await page.goto(`${site.base}/records/plan-joss-thorley/findings`)
  await title(page, 'This is not yours to see').waitFor()
})

test('a nurse writes in the health passport, and prints it as a booklet of passport size', async () => {
  const page = await site.byPage('Beth')
  await follow(page, /Health passport/)
  await follow(page, 'Fill it in')
  await follow(page, 'What I need')
  await addWords(page, 'How I feel', ' The nurse can be asked too.')
  await eventually(async () => JSON.stringify((await stored('passport-joss-thorley')).record)).toContain(
    'The nurse can be asked too.',
  )
  await page.goto(`${site.base}/records/passport-joss-thorley/booklet`)
  await page.getByRole('heading', { name: 'My health passport' }).first().waitFor()
  await page.getByText('It is not my medical record').first().waitFor()
  await page.getByLabel('Page by page').check()
  await page.evaluate('window.print = () => { window.printed = true }')
  await page.getByRole('button', { name: 'Print' }).click()
  await eventually(() => page.evaluate('window.printed')).toBe(true)
  const print = await paper(page)
  expect(print.width).toBe(249)
  expect(print.sheets).toBeGreaterThan(6)
})

test('a carer begins an update before a review, and finishes it', async () => {
  const page = await site.byPage('Yvonne')
  expect(await page.locator('footer').textContent()).not.toContain('18 points')
  await page.locator('footer').getByRole('link', { name: 'Feedback from carers, without a name' }).waitFor()
  await follow(page, /Joss/)
  await page.getByRole('button', { name: /^Begin a carer/ }).click()
  await follow(page, 'How things are')
  await addWords(page, 'What goes well', 'He read to the dog.')
  await page.getByRole('button', { name: 'Check the answers' }).click()
  await page.getByText('He read to the dog.').waitFor()
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByText(/^Version \d+, saved/).waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await eventually(async () => (await stored(id)).record).toMatchObject({ goingWell: 'He read to the dog.' })
  await follow(page, 'Read or print it')
  await page.getByText('He read to the dog.').waitFor()
  expect((await paper(page)).width).toBe(a4)
})

test('a boy of nine reads his plan first, and writes on a page of his own', async () => {
  const page = await site.byPage('Joss')
  await title(page, 'My plan: Joss').waitFor()
  await quiet(page)
  const words = await page.locator('main').textContent()
  expect(words).not.toMatch(/\b(LAC|placement|contact|contingenc\w+|IRO|PEP)\b/i)
  // The foot of the page speaks to grown-ups of points and of feedback.
  expect(await page.locator('footer').textContent()).not.toMatch(/18 points|carers/i)
  expect((await paper(page)).width).toBe(a4)
  await page.getByRole('link', { name: 'My pages' }).click()
  await follow(page, 'Write in my plan')
  await follow(page, 'Who I am')
  await addWords(page, 'What matters to you day to day?', ' I like drumming.')
  await eventually(async () => JSON.stringify((await stored('plan-joss-thorley')).record.identity)).toContain(
    'I like drumming.',
  )
  await page.goto(`${site.base}/caseload`)
  await title(page, 'This is not yours to see').waitFor()
})

test('a young man of seventeen writes in his pathway plan', async () => {
  const page = await site.byPage('Kuba')
  await title(page, 'My plan: Kuba').waitFor()
  await page.getByRole('link', { name: 'My pages' }).click()
  await follow(page, 'Write in my pathway plan')
  await follow(page, /home|live/i)
  await addWords(page, 'What do you think of it?', ' The kitchen is mine on Sundays.')
  await eventually(async () => JSON.stringify((await stored('pathway-kuba-wolanski')).record)).toContain(
    'The kitchen is mine on Sundays.',
  )
  await page.getByRole('link', { name: 'Back to my pages' }).click()
  await follow(page, /^My pathway plan/)
  await page.getByText('The kitchen is mine on Sundays.').first().waitFor()
  expect((await paper(page)).width).toBe(a4)
})

const adasPlan = 'plan-ada-rainford'

test('an auditor sees who did what, that the chains hold, and no record', async () => {
  const worker = await site.byPage('Sadie')
  await follow(worker, /^Ada/)
  await title(worker, 'Ada’s care plan').waitFor()
  const page = await site.byPage('Nadia')
  await title(page, 'Audit log').waitFor()
  await page.getByLabel(/Only lines on the record/).fill(adasPlan)
  await page.getByRole('button', { name: 'Show' }).click()
  const read = page.getByRole('row').filter({ hasText: 'Sadie Marchbank' }).filter({ hasText: 'Read' })
  await eventually(() => page.getByRole('cell', { name: 'Priya Nandra' }).count()).toBe(0)
  await read.first().waitFor()
  await page.getByRole('link', { name: 'Chains' }).click()
  await page.getByText(/chains were walked from end to end/).waitFor()
  expect((await paper(page)).sheets).toBeGreaterThan(0)
  await page.goto(`${site.base}/records/${adasPlan}`)
  await title(page, 'Page not found').waitFor()
})

test('somebody says what they think without signing in, and nobody learns who', async () => {
  const page = await site.nobody()
  await page.goto(`${site.base}/feedback`)
  await follow(page, 'In your own words')
  await addWords(page, 'What works', 'The list of what we may decide.')
  await page.getByRole('button', { name: 'Check the answers' }).click()
  await page.getByRole('button', { name: 'Send without a name' }).click()
  await title(page, 'Thank you').waitFor()
  expect(await page.context().cookies()).toEqual([])
  await eventually(() => page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0)
  const heads = (await site.council.store.heads()).filter(({ form }) => form === 'carer-feedback')
  expect(heads).toHaveLength(2)
  for (const { by, at } of heads.filter(({ by: { role } }) => role === 'carer')) {
    expect([by.user, by.name, at]).toEqual(['', '', '2026-11'])
  }
})
