import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderKeptForm } from '../../../test/kept-form.tsx'
import { structureProblems } from '../../../test/structure.ts'
import { Form } from '../form/form.tsx'

const text: RJSFSchema = { type: 'string' }

const way: RJSFSchema = {
  title: 'Way',
  required: ['who'],
  type: 'object',
  properties: { who: { ...text, title: 'Who' } },
  oneOf: [
    {
      title: 'Phone',
      required: ['kind', 'number'],
      properties: {
        kind: { const: 'phone' },
        number: { ...text, title: 'Number' },
        note: { ...text, title: 'Note' },
      },
    },
    {
      title: 'Post',
      required: ['kind', 'street'],
      properties: {
        kind: { const: 'post' },
        street: { ...text, title: 'Street' },
        note: { ...text, title: 'Note' },
      },
    },
  ],
}

function show(property: RJSFSchema, initialFormData: unknown = {}, uiSchema: UiSchema = {}) {
  const { data, ...view } = renderKeptForm({
    schema: { type: 'object', properties: { it: property } },
    uiSchema: { it: uiSchema },
    initialFormData,
  })
  return { ...view, data: () => JSON.parse(JSON.stringify(data())) as unknown }
}

test('nothing is chosen until somebody chooses', () => {
  const { container } = show(way)
  expect(screen.getByRole('group', { name: /Which of these is it/u })).toBeTruthy()
  expect(screen.queryByLabelText('Number')).toBeNull()
  expect(container.querySelector(':checked')).toBeNull()
  expect(structureProblems(container)).toEqual([])
})

test('the kind that the record is of is chosen', () => {
  show(way, { it: { kind: 'post', street: 'High Street' } })
  expect(screen.getByLabelText<HTMLInputElement>('Post').checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Street').value).toBe('High Street')
})

test('what was written under a kind is there again, and what kinds share stays', async () => {
  const { data } = show(way)
  await userEvent.type(screen.getByLabelText('Who'), 'Sam')
  await userEvent.click(screen.getByLabelText('Phone'))
  await userEvent.type(screen.getByLabelText('Number'), '01632')
  await userEvent.type(screen.getByLabelText('Note (optional)'), 'evenings')
  await userEvent.click(screen.getByLabelText('Post'))
  expect(data()).toEqual({ it: { who: 'Sam', kind: 'post', note: 'evenings' } })
  await userEvent.type(screen.getByLabelText('Street'), 'High Street')
  await userEvent.click(screen.getByLabelText('Phone'))
  expect(data()).toEqual({ it: { who: 'Sam', kind: 'phone', number: '01632', note: 'evenings' } })
  await userEvent.click(screen.getByLabelText('Post'))
  expect(screen.getByLabelText<HTMLInputElement>('Street').value).toBe('High Street')
  expect(screen.getByLabelText<HTMLInputElement>('Who').value).toBe('Sam')
})

test('typing half an answer never changes the kind', async () => {
  const alike: RJSFSchema = {
    title: 'Way',
    anyOf: [
      {
        title: 'First',
        type: 'object',
        required: ['a'],
        properties: { a: { ...text, title: 'A', minLength: 5 } },
      },
      {
        title: 'Second',
        type: 'object',
        properties: { a: { ...text, title: 'A' }, b: { ...text, title: 'B' } },
      },
    ],
  }
  show(alike)
  await userEvent.click(screen.getByLabelText('First'))
  const box = screen.getByLabelText('A')
  await userEvent.type(box, 'x')
  await userEvent.tab()
  expect(screen.getByLabelText<HTMLInputElement>('First').checked).toBe(true)
  expect(screen.queryByLabelText('B (optional)')).toBeNull()
})

test('messages are those of the kind that is chosen', async () => {
  const { container } = show(way, { it: { who: 'Sam' } })
  await userEvent.click(screen.getByLabelText('Post'))
  await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
  const lines = [...container.querySelectorAll('.govuk-error-summary li')].map(
    ({ textContent }) => textContent,
  )
  expect(lines).toEqual(['Enter street'])
  expect(structureProblems(container)).toEqual([])
})

test('kinds of text and numbers keep what each had', async () => {
  const { data } = show({
    title: 'Amount',
    anyOf: [
      { ...text, title: 'In words' },
      { type: 'number', title: 'In figures' },
    ],
  })
  await userEvent.click(screen.getByLabelText('In words', { selector: '[type=radio]' }))
  await userEvent.type(screen.getByLabelText(/^In words/u, { selector: '[type=text]' }), 'a lot')
  await userEvent.click(screen.getByLabelText('In figures', { selector: '[type=radio]' }))
  await userEvent.type(screen.getByLabelText(/^In figures/u, { selector: '[type=text]' }), '12')
  await userEvent.tab()
  expect(data()).toEqual({ it: 12 })
  await userEvent.click(screen.getByLabelText('In words', { selector: '[type=radio]' }))
  expect(data()).toEqual({ it: 'a lot' })
})

test('a kind or nothing is one question, and no answer is nothing', async () => {
  const { data } = show({ title: 'Amount', anyOf: [text, { type: 'null' }] }, { it: 'x' })
  const box = screen.getByLabelText(/Amount|It/u)
  expect(screen.queryByRole('radio')).toBeNull()
  await userEvent.clear(box)
  await userEvent.tab()
  expect(data()).toEqual({ it: null })
})

test('many kinds stand in a list that drops down', async () => {
  const kinds = Array.from(
    { length: 7 },
    (_, index) =>
      ({ title: `Kind ${index + 1}`, type: 'object', properties: { [`p${index}`]: text } }) as RJSFSchema,
  )
  const { container } = show({ title: 'Way', oneOf: kinds })
  await userEvent.selectOptions(screen.getByLabelText('Way (optional)'), 'Kind 3')
  expect(screen.getByLabelText('P2 (optional)')).toBeTruthy()
  expect(structureProblems(container)).toEqual([])
})

test('a record that comes from outside says which kind it is', () => {
  const form = (street: string | undefined) => (
    <Form
      schema={{ type: 'object', properties: { it: way } }}
      validator={validator}
      formData={{
        it: street ? { who: 'S', kind: 'post', street } : { who: 'S', kind: 'phone', number: '1' },
      }}
    />
  )
  const { rerender } = render(form(undefined))
  expect(screen.getByLabelText<HTMLInputElement>('Phone').checked).toBe(true)
  rerender(form('High Street'))
  expect(screen.getByLabelText<HTMLInputElement>('Post').checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Street').value).toBe('High Street')
})

test('a kind that has to be chosen is asked for, and the summary leads there', async () => {
  const { container } = render(
    <Form
      schema={{
        type: 'object',
        required: ['it'],
        properties: { it: { title: 'Way', oneOf: way.oneOf ?? [] } },
      }}
      validator={validator}
      onError={() => undefined}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
  await userEvent.click(screen.getByRole('link', { name: 'Select way' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Phone'))
  expect(screen.getByRole('group', { name: 'Way' }).textContent).toContain('Error: Select way')
  expect(structureProblems(container)).toEqual([])
})

test('what marks a kind is said by the choice, and not once more', async () => {
  show(way)
  await userEvent.click(screen.getByLabelText('Phone'))
  expect(screen.queryByText('phone')?.closest('[hidden]')).not.toBeNull()
})
