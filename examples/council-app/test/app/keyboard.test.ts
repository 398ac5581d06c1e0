import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { aSite, type Site } from './support/site.ts'

let site: Site

beforeAll(async () => {
  site = await aSite()
}, 180_000)

afterAll(() => site?.close())

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (element === null) return ''
    const labels = (element as HTMLInputElement).labels
    return (labels?.[0]?.textContent ?? element.textContent ?? '').trim()
  })

/** The heading of a page that somebody came to by a link. What is drawn while no page has come yet has no focus. */
const heading = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.tagName === 'H1' ? (element.textContent ?? '') : ''
  })

/** Goes on with the Tab key until something of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const now = await focused(page)
    if (typeof name === 'string' ? now === name : name.test(now)) {
      // Whoever goes by keys has to see where they are.
      await eventually(() => isSeen(page), `${name} can be seen to have the focus`).toBe(true)
      return
    }
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key does not lead to ${name}`)
}

const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isInView = box.bottom > 0 && box.top < window.innerHeight
    return isInView && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none')
  })

test('with the keyboard alone: sign in, open a plan, write in it, read what a reviewer looks for, and sign out', async () => {
  const page = await site.nobody()
  await page.goto(site.base)
  await page.locator('main h1').waitFor()
  await tabTo(page, 'Skip to main content')
  await tabTo(page, 'Sign in as Priya Nandra')
  await page.keyboard.press('Enter')
  await eventually(() => heading(page)).toBe('Your children')
  await tabTo(page, 'Josiah Thorley (Joss)')
  await page.keyboard.press('Enter')
  await eventually(() => heading(page)).toContain('Joss’s care plan')
  await tabTo(page, 'Write the plan')
  await page.keyboard.press('Enter')
  await page.locator('.govuk-task-list').first().waitFor()
  await eventually(() => heading(page)).toContain('Joss’s care plan')
  await tabTo(page, 'Identity')
  await page.keyboard.press('Enter')
  await eventually(() => heading(page)).toContain('Identity')
  await tabTo(page, 'Culture')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' By keys alone.')
  await tabTo(page, 'Save and go to the list')
  await page.keyboard.press('Space')
  await eventually(async () =>
    JSON.stringify((await site.council.store.latest('plan-joss-thorley'))?.record),
  ).toContain('By keys alone.')
  await eventually(() => heading(page)).toContain('Joss’s care plan')
  await tabTo(page, 'What a reviewer looks for')
  await page.keyboard.press('Enter')
  await eventually(() => heading(page)).toContain('What a reviewer looks for')
  await tabTo(page, 'Back to the list')
  await page.keyboard.press('Enter')
  await eventually(() => heading(page)).toContain('Joss’s care plan')
  await tabTo(page, 'Sign out', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await eventually(() => heading(page)).toBe('Sign in to the demonstration')
  expect(site.troubles()).toEqual([])
})
