import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Built, buildPackage, hostPage } from './built.ts'
import { type Hosted, hosted, launch } from './hosted.ts'

const pageWith = (validator: string, imports: string) => `
  import { createRoot } from 'react-dom/client'
  import { Form } from 'theme/form'
  ${imports}

  const schema = {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'Name of school' },
      support: { type: 'string', title: 'Extra support', enum: ['yes', 'no'] },
      born: { type: 'string', title: 'Date of birth', format: 'date' },
      people: { type: 'array', title: 'People', items: { type: 'object', properties: { name: { type: 'string', title: 'Full name' } } } },
    },
    if: { properties: { support: { const: 'yes' } }, required: ['support'] },
    then: { properties: { what: { type: 'string', title: 'What support' } }, required: ['what'] },
  }
  const uiSchema = { support: { 'ui:widget': 'radio' } }
  createRoot(document.getElementById('form')).render(
    <Form
      schema={schema}
      uiSchema={uiSchema}
      validator={${validator}}
      onError={() => {}}
      onSubmit={({ formData }) => { document.title = JSON.stringify(formData) }}
    />,
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

test('under a strict policy the form draws, asks its conditional questions, checks and sends', async () => {
  const { text } = await hostPage(
    pageWith('interpretedValidator()', "import { interpretedValidator } from 'theme/validator'"),
    built,
  )
  expect(/new Function|\beval\(/.test(text)).toBe(false)
  open = await hosted(browser, { script: text })
  const { page, problems } = open
  await page.getByLabel('yes').check()
  await page.getByLabel('What support').waitFor()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.getByRole('alert').waitFor()
  const links = await page.getByRole('alert').getByRole('link').allTextContents()
  expect(links).toHaveLength(2)

  await page.getByLabel('Name of school').fill('Hill Road')
  await page.getByLabel('What support').fill('Reading')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForFunction(() => document.title.startsWith('{'))
  expect(JSON.parse(await page.title())).toEqual({ name: 'Hill Road', support: 'yes', what: 'Reading' })
  expect(problems).toEqual([])
})

test('rjsf’s run-time validator says loudly under the same policy that it cannot run', async () => {
  const { text } = await hostPage(
    pageWith('validator', "import validator from '@rjsf/validator-ajv8'"),
    built,
  )
  open = await hosted(browser, { script: text })
  const { page, problems } = open
  await expect.poll(() => problems.join('\n')).toMatch(/interpretedValidator\(\) of "@open-care-plan/)
  expect(await page.getByLabel('Name of school').count()).toBe(0)
})

test('where the policy allows code it runs as ever', async () => {
  const { text } = await hostPage(
    pageWith('validator', "import validator from '@rjsf/validator-ajv8'"),
    built,
  )
  open = await hosted(browser, { script: text, policy: "default-src 'self' 'unsafe-eval'" })
  await open.page.getByLabel('yes').check()
  await open.page.getByLabel('What support').waitFor()
  expect(open.problems).toEqual([])
})
