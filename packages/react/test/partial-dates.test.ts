import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserPage, openBrowser } from './browser-page.ts'
import { problemsWideAndNarrow } from './forms/accessibility.ts'
import { openForm, serveForms } from './forms/site.ts'

let { page, refused, close } = {} as BrowserPage
beforeAll(async () => {
  ;({ page, refused, close } = await openBrowser(serveForms))
}, 60_000)
afterAll(() => close())

/** Looks at the page as it stands. */
const look = async () => [...(await problemsWideAndNarrow(page)), ...refused.splice(0)]

const open = () =>
  page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click()
const birth = () => page.getByRole('group', { name: 'Date of birth' })
const texts = () =>
  birth()
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))

test('the month and year of a parent’s birth are typed with the keyboard, saved, and read back', async () => {
  await openForm(page, 'plan', 'section/people')
  await open()
  expect(await texts()).toEqual(['14', '7', '1990'])
  expect(await look()).toEqual([])

  await birth().getByLabel('Day').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Delete')
  // Enter is “Done” of the item: its card has what was typed, and the page is not sent with it.
  await page.keyboard.press('Enter')
  // Focus goes to the card a moment later: until then it could be taken from the button that is pressed next.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Change/)
  await page.getByRole('button', { name: 'Save and continue' }).press('Enter')
  await page.getByRole('link', { name: /^The date of birth must include a year/ }).waitFor()
  await page.getByRole('link', { name: /^The date of birth must include a year/ }).press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await expect.poll(focused).toBe('people_people_0_dateOfBirth-year')
  expect(await look()).toEqual([])
  await birth().getByLabel('Year').fill('1985')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Family and others who matter' })
    .waitFor({ state: 'detached' })

  await page.evaluate(() => location.assign('#section/people'))
  await page.getByText('April 1985', { exact: true }).waitFor()
  await open()
  expect(await texts()).toEqual(['', '4', '1985'])
  expect(refused).toEqual([])
})

test('an entry of the chronology', async () => {
  await openForm(page, 'plan', 'section/chronology')
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click()
  const group = page.getByRole('group', { name: 'Date', exact: true })
  await group.waitFor()
  expect(await look()).toEqual([])
})
