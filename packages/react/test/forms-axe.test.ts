import { formDefinitions } from '@open-care-plan/schemas'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserPage, openBrowser } from './browser-page.ts'
import { problemsOn, problemsWideAndNarrow } from './forms/accessibility.ts'
import { openForm, serveForms } from './forms/site.ts'
import { type StateName, states } from './forms/states.ts'

let { page, refused, close } = {} as BrowserPage
beforeAll(async () => {
  ;({ page, refused, close } = await openBrowser(serveForms))
}, 60_000)
afterAll(() => close())

/** Looks at the page as it stands. */
const look = async () => [...(await problemsWideAndNarrow(page)), ...refused.splice(0)]

const sectionsOf = (state: StateName): readonly string[] =>
  (formDefinitions.find(({ form }) => form === states[state].form)?.sections ?? []).map(
    ({ id }) => `section/${id}`,
  )

const pages: readonly (readonly [StateName, readonly string[]])[] = [
  ['plan', ['', 'findings', ...sectionsOf('plan')]],
  ['legacy', ['', 'findings', 'section/legal', 'section/needs', 'section/health', 'section/views']],
  ['empty', ['', 'check', 'section/needs', 'section/health']],
  ['welsh', ['', 'findings', 'section/needs']],
  ['iro', ['', 'section/reviews', 'section/needs']],
  [
    'young-person',
    [
      ...['', 'check', 'section/needs', 'section/family-time', 'section/views', 'section/identity'],
      ...['section/participation', 'section/leaving-care', 'section/achievements'],
    ],
  ],
  [
    'young-person-pathway',
    [
      ...['', 'check', 'section/about-me', 'section/matters', 'section/home'],
      ...['section/money', 'section/contingencies', 'section/views'],
    ],
  ],
  ['young-person-pep', ['', 'check', 'section/reassurance']],
  ['versions', ['', 'versions', 'section/child']],
  ['pep', ['', 'check', ...sectionsOf('pep')]],
  ['health-passport', ['', 'check', 'section/about-me', 'section/needs']],
  ['pathway-plan', ['', 'check', ...sectionsOf('pathway-plan')]],
  ['carer-update', ['', 'check', ...sectionsOf('carer-update')]],
  ['carer-feedback', ['', 'check', ...sectionsOf('carer-feedback')]],
]

describe.each(pages)('%s', (state, routes) => {
  test.each(routes)('“%s” has nothing wrong at 1280 and 320 px', async (route) => {
    await openForm(page, state, route)
    expect(await look()).toEqual([])
  })
})

test('all answers of a whole plan have nothing wrong', { timeout: 240_000 }, async () => {
  await page.setViewportSize({ width: 320, height: 900 })
  await openForm(page, 'plan', 'check')
  expect(await problemsOn(page)).toEqual([])
})

describe('in the middle of work', () => {
  test('an item that is open, with its letters and findings', async () => {
    await openForm(page, 'legacy', 'section/needs')
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click()
    await page.getByRole('group', { name: 'Need 1' }).waitFor()
    expect(await look()).toEqual([])
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click()
    await page.locator('.smart-letters__questions').first().waitFor()
    expect(await look()).toEqual([])
  })

  test('a point of the checklist that is open', async () => {
    await openForm(page, 'legacy', 'section/legal')
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const summary of await page.locator('.checklist-panel summary').all()) await summary.click()
    await page.locator('.checklist-panel__findings').first().waitFor()
    expect(await look()).toEqual([])
  })

  test('hints on words, after a box was left', async () => {
    await openForm(page, 'plan', 'section/reasons')
    const box = page.locator('textarea').first()
    await box.fill('Professionals have ongoing concerns in relation to neglect.')
    await box.blur()
    await page.locator('.language-hints').waitFor()
    expect(await look()).toEqual([])
  })

  test('what is wrong, after Save and continue', async () => {
    await openForm(page, 'plan', 'section/child')
    await page.getByLabel('Unique pupil number').first().fill('nonsense')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await look()).toEqual([])
  })
})
