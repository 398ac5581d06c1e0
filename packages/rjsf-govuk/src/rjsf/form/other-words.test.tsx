import type { RJSFSchema, RJSFValidationError } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { cy } from '../../strings/cy.ts'
import { enGB } from '../../strings/en-gb.ts'
import type { Strings } from '../../strings/strings.ts'
import { StringsProvider } from '../../strings/strings-provider.tsx'
import { Form } from './form.tsx'

Element.prototype.scrollIntoView = () => undefined

const schema: RJSFSchema = {
  type: 'object',
  required: ['name', 'ward', 'parts'],
  properties: {
    name: { type: 'string', title: 'Name' },
    ward: { type: 'string', title: 'Ward' },
    parts: {
      type: 'array',
      title: 'Parts',
      items: { type: 'object', required: ['code'], properties: { code: { type: 'string', title: 'Code' } } },
    },
  },
}

const onlyOurs = (errors: RJSFValidationError[]) =>
  errors.map((error) =>
    error.property === 'ward' ? { ...error, message: 'Ask the clerk', stack: 'Ask the clerk' } : error,
  )

const page = (strings: Strings) => (
  <StringsProvider strings={strings}>
    <Form
      schema={schema}
      validator={validator}
      initialFormData={{ parts: [{}] }}
      transformErrors={onlyOurs}
      onError={() => undefined}
    />
  </StringsProvider>
)

const said = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ lastChild }) => lastChild?.textContent)
const messages = () => said('.govuk-error-message')
const summary = () => said('.govuk-error-summary__list a')

const send = (strings: Strings) => userEvent.click(screen.getByRole('button', { name: strings.submit }))

/** What is said where the form had these words from the beginning. */
async function saidAtOnceIn(strings: Strings): Promise<readonly unknown[]> {
  const { unmount } = render(page(strings))
  await send(strings)
  const found = [summary(), messages()]
  unmount()
  return found
}

test('messages that are shown are said in the words that a form is given later, and those of a host stay', async () => {
  const [inEnglish, inWelsh] = [await saidAtOnceIn(enGB), await saidAtOnceIn(cy)]
  expect(inEnglish[0]).toEqual(['Enter name', 'Ask the clerk', 'Enter code (item 1)'])
  expect(inWelsh[0]).toEqual(expect.arrayContaining(['Rhowch ateb: name', 'Ask the clerk']))
  const view = render(page(enGB))
  await send(enGB)
  expect([summary(), messages()]).toEqual(inEnglish)
  view.rerender(page(cy))
  expect([summary(), messages()]).toEqual(inWelsh)
  view.rerender(page(enGB))
  expect([summary(), messages()]).toEqual(inEnglish)
})

test('nothing is checked anew for it, and nothing that is typed is lost', async () => {
  const view = render(page(enGB))
  view.rerender(page(cy))
  expect(messages()).toEqual([])
  view.rerender(page(enGB))
  await send(enGB)
  const before = messages()
  await userEvent.type(screen.getByLabelText('Name'), 'Ann')
  view.rerender(page(cy))
  expect(messages()).toHaveLength(before.length)
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ann')
})
