import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { whatAxeFinds, whatIdsLeadNowhere, whatIsTooWide } from './support/look.ts'
import { quiet } from './support/quiet.ts'
import { aSite, type Site } from './support/site.ts'

let site: Site

beforeAll(async () => {
  site = await aSite()
}, 180_000)

afterAll(() => site?.close())

afterEach(async () => {
  expect(site.troubles()).toEqual([])
  for (const context of site.browser.contexts()) await context.close()
})

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

const begin = (page: Page) => page.getByRole('button', { name: 'Begin the plan' }).click()

/** The link for it stands on the list of children. */
async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin a care plan' }).click()
  await title(page, 'Begin a care plan')
}

interface Child {
  readonly name: string
  readonly number: string
}

/** Answers what has to be answered. */
async function answer(page: Page, { name, number }: Child): Promise<void> {
  await page.getByLabel('Likes to be called').fill(name)
  await page.getByLabel('The child’s number in the council’s records').fill(number)
  const born = page.getByRole('group', { name: 'Date of birth' })
  for (const [box, text] of [
    ['Day', '3'],
    ['Month', '2'],
    ['Year', '2015'],
  ] as const)
    await born.getByLabel(box).fill(text)
  await page.getByLabel('Responsible local authority').selectOption('County Durham')
  await page.getByLabel('I am (Priya Nandra)').check()
}

/** Goes down the answers of a list. A list takes letters for one word only as long as they follow each other quickly. */
async function arrowTo(page: Page, answer: string): Promise<void> {
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent)
  for (let before: unknown; (await chosen()) !== answer; ) {
    if ((await chosen()) === before) throw new Error(`The list has no ${answer}`)
    before = await chosen()
    await page.keyboard.press('ArrowDown')
  }
}

/** What is said at the top of the page, a line each. */
const summary = (page: Page) => page.locator('.govuk-error-summary li').allTextContents()

const planOf = async (number: string) => {
  const head = (await site.council.store.heads()).find(
    ({ form, childId }) => form === 'care-plan' && childId === number,
  )
  return head && site.council.store.latest(head.id)
}

test('a social worker begins a plan, writes in it, and finds the child in the list', async () => {
  const page = await site.as('Priya')
  await open(page)
  await answer(page, { name: 'Mo', number: 'HM990001' })
  await page.getByLabel('First name (optional)').fill('Morwenna')
  await page
    .getByLabel('Legal status (optional)')
    .selectOption('Accommodated under section 20 (single period)')
  await begin(page)
  await title(page, 'Mo’s care plan')
  await page.locator('.govuk-task-list').first().waitFor()
  const begun = await planOf('HM990001')
  expect(begun).toMatchObject({
    version: 1,
    by: { user: 'priya', role: 'social-worker' },
    record: {
      revision: 1,
      child: { id: 'HM990001', likesToBeCalled: 'Mo', givenName: 'Morwenna', localAuthority: '840' },
      legal: { statuses: [{ status: 'V2' }] },
      workers: [{ role: 'social-worker', name: 'Priya Nandra' }],
    },
  })
  const [line] = await site.council.store
    .auditLog({ limit: 10, id: begun?.id ?? '' })
    .then((lines) => lines.filter(({ action }) => action === 'create'))
  expect(line).toMatchObject({ by: { user: 'priya' }, version: 1 })

  await page.getByRole('link', { name: 'Identity', exact: true }).click()
  await page.getByLabel('Religion', { exact: true }).fill('None so far')
  await page.getByRole('button', { name: 'Save and go to the list' }).click()
  await eventually(async () => (await planOf('HM990001'))?.record.identity).toEqual({
    religion: 'None so far',
  })
  await page.getByRole('link', { name: /^Back to/ }).click()
  await title(page, 'Mo’s care plan')
  await page.getByRole('link', { name: 'Children', exact: true }).click()
  await page.getByRole('link', { name: 'Morwenna (Mo)' }).waitFor()
})

test('what is missing or wrong is said in one list, beside each question, and to a screen reader', async () => {
  const page = await site.as('Priya')
  await open(page)
  expect(await whatAxeFinds(page)).toEqual([])
  await begin(page)
  await eventually(() => summary(page)).toEqual([
    'Enter what the child likes to be called',
    'Enter the child’s number',
    'Enter the date of birth',
    'Select the local authority that looks after the child',
    'Select who the child’s social worker is',
  ])
  await eventually(() => page.title()).toBe('Error: Begin a care plan – Harrowmere Council')
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toContain(
    'govuk-error-summary',
  )
  expect(await whatAxeFinds(page)).toEqual([])
  expect(await whatIdsLeadNowhere(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await eventually(() => whatIsTooWide(page)).toEqual([])
  expect(await whatAxeFinds(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })

  // Each line leads to its box.
  for (const [line, id] of [
    ['Enter the child’s number', 'number'],
    ['Enter the date of birth', 'dateOfBirth-day'],
    ['Select who the child’s social worker is', 'worker'],
  ] as const) {
    await page.getByRole('link', { name: line }).click()
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
  }
  await answer(page, { name: 'Mo', number: 'no number' })
  await page.getByRole('group', { name: 'Date of birth' }).getByLabel('Year').fill('1915')
  await page.getByLabel('Somebody else').check()
  await begin(page)
  await eventually(() => summary(page)).toEqual([
    expect.stringContaining('The child’s number must begin with a letter or number'),
    'Date of birth must be less than 18 years ago',
    'Enter the name of the child’s social worker',
  ])
  expect(await planOf('no number')).toBeUndefined()
})

test('a child who has a plan gets no second one: the page leads to the first', async () => {
  const page = await site.as('Priya')
  await open(page)
  await answer(page, { name: 'Joss', number: 'hm204817' })
  await begin(page)
  await eventually(() => summary(page)).toEqual(['The child with this number has a care plan already'])
  expect(await whatAxeFinds(page)).toEqual([])
  expect(await whatIdsLeadNowhere(page)).toEqual([])
  await page.getByRole('link', { name: 'Open that plan' }).click()
  await title(page, 'Joss’s care plan')

  // Of a child with whom they do not work they learn no more than that there is one.
  await page.goto(`${site.base}/caseload/begin`)
  await answer(page, { name: 'Kuba', number: 'WH118260' })
  await begin(page)
  await eventually(() => summary(page)).toEqual([
    'The child with this number has a care plan that is not yours to read. Ask your manager',
  ])
  expect(await page.getByRole('link', { name: 'Open that plan' }).count()).toBe(0)
})

test('with the keyboard alone, on a phone', async () => {
  const page = await site.as('Priya', { viewport: { width: 360, height: 740 } })
  const { keyboard } = page
  await page.goto(`${site.base}/caseload/begin`)
  await page.getByLabel('Likes to be called').focus()
  for (const text of ['Bryn', '', 'Ashcombe', 'HM990002', '3', 'Feb', '2015']) {
    await keyboard.type(text)
    await keyboard.press('Tab')
  }
  await arrowTo(page, 'County Durham')
  for (let question = 0; question < 5; question++) await keyboard.press('Tab')
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Begin the plan')
  await keyboard.press('Enter')
  await title(page, 'Bryn’s care plan')
  expect((await planOf('HM990002'))?.record.child).toEqual({
    id: 'HM990002',
    familyName: 'Ashcombe',
    likesToBeCalled: 'Bryn',
    dateOfBirth: '2015-02-03',
    localAuthority: '840',
  })
})

test('the server is away, or its answer is lost: the answers stay, and one plan is begun', async () => {
  const page = await site.as('Priya')
  await open(page)
  await answer(page, { name: 'Wyn', number: 'HM990003' })
  await page.route('**/api/records?form=care-plan', (route) => route.abort(), { times: 1 })
  await begin(page)
  await eventually(() => summary(page)).toEqual([
    'The server cannot be reached. Nothing was begun, and your answers are still here: try again',
  ])
  // The server takes the plan, and its answer never arrives. One request is lost each time, so that nothing has
  // to be taken back while it is still under way.
  await page.route(
    '**/api/records?form=care-plan',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('?form=care-plan'))
  await begin(page)
  await lost
  expect((await planOf('HM990003'))?.version).toBe(1)
  await eventually(() => page.getByRole('button', { name: 'Begin the plan' }).isEnabled()).toBe(true)
  await begin(page)
  await title(page, 'Wyn’s care plan')
  const plans = (await site.council.store.heads()).filter(({ childId }) => childId === 'HM990003')
  expect(plans).toMatchObject([{ version: 1 }])
})

test('who was signed out meanwhile signs in on the page, and the plan is begun', async () => {
  const page = await site.as('Priya')
  await open(page)
  await answer(page, { name: 'Ffion', number: 'HM990004' })
  await site.restart()
  await begin(page)
  await page.getByRole('heading', { name: 'You have been signed out' }).waitFor()
  expect(await whatAxeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign in again as Priya Nandra' }).click()
  await title(page, 'Ffion’s care plan')
  expect(await planOf('HM990004')).toMatchObject({ version: 1 })
})

test.each(['Gwen', 'Marcus', 'Alison', 'Imogen', 'Beth', 'Yvonne', 'Joss', 'Nadia'])(
  '%s sees no way to begin a plan, and is refused the page',
  async (user) => {
    const page = await site.as(user)
    await quiet(page)
    expect(await page.getByRole('button', { name: 'Begin a care plan' }).count()).toBe(0)
    await page.goto(`${site.base}/caseload/begin`)
    await title(page, 'This is not yours to see')
  },
)
