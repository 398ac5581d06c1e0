import { createRequire } from 'node:module'
import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Built, buildPackage, hostPage } from './built.ts'
import { type Hosted, hosted, launch } from './hosted.ts'
import { renderOnServer } from './server-render.ts'

// React 18 is tried as well where it is installed beside 19, as "react-18" and "react-dom-18".
const installed = createRequire(import.meta.url)
const versions = ['react', 'react-18'].filter((name) => {
  try {
    return installed.resolve(name) !== ''
  } catch {
    return false
  }
})

const form = `
  import { Form } from 'theme/form'
  import { interpretedValidator } from 'theme/validator'
  import { StrictMode, useState } from 'react'

  const leaf = (title, more) => ({ type: 'string', title, ...more })
  const schema = {
    type: 'object',
    title: 'About the child',
    required: ['name'],
    properties: {
      name: leaf('Full name'),
      notes: leaf('Notes', { maxLength: 200 }),
      born: leaf('Date of birth', { format: 'date' }),
      seen: leaf('Seen at', { format: 'date-time' }),
      school: leaf('School', { oneOf: [{ const: 'a', title: 'Hill Road' }, { const: 'b', title: 'Mill Lane' }] }),
      consent: { type: 'boolean', title: 'Agreed' },
      times: { type: 'array', title: 'Days', uniqueItems: true, items: { type: 'string', enum: ['Monday', 'Tuesday'] } },
      people: { type: 'array', title: 'People', items: { type: 'object', properties: { name: leaf('Name') } } },
      file: leaf('Letter', { format: 'data-url' }),
      secret: leaf('Password'),
      either: { title: 'Either', anyOf: [{ title: 'Text', type: 'string' }, { title: 'Number', type: 'number' }] },
      more: { type: 'object', title: 'More', properties: { a: leaf('A') }, additionalProperties: { type: 'string' } },
    },
  }
  const uiSchema = {
    notes: { 'ui:widget': 'textarea' },
    school: { 'ui:widget': 'radio' },
    times: { 'ui:widget': 'checkboxes' },
    secret: { 'ui:widget': 'password' },
  }
  const validator = interpretedValidator()
  const answers = { name: 'Ann', people: [{ name: 'Bea' }], more: { extra: 'x' } }

  export function Page() {
    const [data, setData] = useState(answers)
    const [isShown, show] = useState(true)
    return (
      <StrictMode>
        <button type="button" id="toggle" onClick={() => show(!isShown)}>Show or hide</button>
        {isShown && (
          <Form
            schema={schema}
            uiSchema={uiSchema}
            validator={validator}
            formData={data}
            onChange={(event) => setData(event.formData)}
            onError={() => {}}
          />
        )}
      </StrictMode>
    )
  }
`

/** Its field is fetched by a browser when the form has it, and is there at once on a server. */
const grid = `
  import { Form } from 'theme/form'
  import { interpretedValidator } from 'theme/validator'

  const text = (title) => ({ type: 'string', title })
  const schema = { type: 'object', properties: { first: text('First name'), last: text('Last name') } }
  const half = (name) => ({ 'ui:columns': { className: 'govuk-grid-column-one-half', children: [name] } })
  const uiSchema = {
    'ui:field': 'LayoutGridField',
    'ui:layoutGrid': { 'ui:row': { children: ['first', 'last'].map(half) } },
  }
  const validator = interpretedValidator()

  export const Page = () => (
    <Form schema={schema} uiSchema={uiSchema} validator={validator} initialFormData={{ first: 'Ann' }} />
  )
`

let built: Built
let browser: Browser
let open: Hosted | undefined
beforeAll(async () => {
  ;[built, browser] = await Promise.all([buildPackage(), launch()])
})
afterEach(() => open?.close())
afterAll(async () => {
  await browser.close()
  built.remove()
})

const aliasOf = (react: string): Record<string, string> =>
  react === 'react' ? {} : { react, 'react-dom': react.replace('react', 'react-dom') }

describe.each(versions)('with %s', (react) => {
  test('the server draws the form without a window, and the browser takes it over without a word', async () => {
    const html = await renderOnServer(form, built, aliasOf(react))
    expect(html).toMatch(/value="Ann"/)
    expect(html).toMatch(/<h1|<h2|<legend|<form/)
    // What a browser fetches later is drawn all the same.
    expect(html).toMatch(/type="file"/)
    expect(html).toMatch(/type="password"/)
    const { text } = await hostPage(
      `${form}
      import { hydrateRoot } from 'react-dom/client'
      hydrateRoot(document.getElementById('form'), <Page />, {
        onRecoverableError: (error) => console.error('recovered: ' + error.message),
      })
      document.documentElement.dataset.ready = 'yes'`,
      built,
      { alias: aliasOf(react), mode: 'development' },
    )
    open = await hosted(browser, { script: text, html })
    const { page, problems } = open
    await page.locator('html[data-ready]').waitFor()
    await page.getByLabel('Full name').fill('Ann Other')
    await page.getByRole('button', { name: 'Add another' }).first().waitFor()
    // The button is there once a browser has taken the box over.
    await page.getByRole('button', { name: 'Show password' }).click()
    await page.locator('input[type="file"]').waitFor()
    expect(problems).toEqual([])
  })

  test('what was typed is there when the form was away and comes back', async () => {
    const { text } = await hostPage(
      `${form}
      import { createRoot } from 'react-dom/client'
      createRoot(document.getElementById('form')).render(<Page />)`,
      built,
      { alias: aliasOf(react), mode: 'development' },
    )
    open = await hosted(browser, { script: text })
    const { page, problems } = open
    await page.getByLabel('Full name').fill('Ann Other')
    // At once, before the pause after which a draft is handed over.
    await page.evaluate(() => document.getElementById('toggle')?.click())
    await page.getByLabel('Full name').waitFor({ state: 'detached' })
    await page.locator('#toggle').click()
    expect(await page.getByLabel('Full name').inputValue()).toBe('Ann Other')
    expect(problems).toEqual([])
  })

  test('what a browser fetches later is drawn by the server, and taken over all the same', async () => {
    const html = await renderOnServer(grid, built, aliasOf(react))
    expect(html).toMatch(/value="Ann"/)
    const { text } = await hostPage(
      `${grid}
      import { hydrateRoot } from 'react-dom/client'
      hydrateRoot(document.getElementById('form'), <Page />, {
        onRecoverableError: (error) => console.error('recovered: ' + error.message),
      })`,
      built,
      { alias: aliasOf(react), mode: 'development' },
    )
    open = await hosted(browser, { script: text, html })
    const { page, problems } = open
    await page.getByLabel('Last name').fill('Other')
    await page.getByLabel('First name').fill('Bea')
    // React marks what it has taken over.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].every((input) =>
        Object.keys(input).some((name) => name.startsWith('__reactProps')),
      ),
    )
    // And what was typed is handed over after a pause.
    await page.waitForTimeout(400)
    expect(await page.getByLabel('Last name').inputValue()).toBe('Other')
    expect(await page.locator('.govuk-grid-row .govuk-grid-column-one-half').count()).toBe(2)
    expect(problems).toEqual([])
  })
})
