import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderKeptForm } from '../../test/kept-form.tsx'
import { Form } from './form/form.tsx'

const send = () => userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))

test.each<[string, NonNullable<RJSFSchema['const']> | null, object]>([
  ['words that are hidden', '1-0-0', { 'ui:widget': 'hidden' }],
  ['words that are shown', '1-0-0', {}],
  ['a number that is hidden', 0, { 'ui:widget': 'hidden' }],
  ['nothing', null, {}],
  ['an object', { a: 1 }, {}],
  ['a list', [1, 'b'], {}],
])('the only value that there can be is put where it is required: %s', async (_, only, ui) => {
  const schema: RJSFSchema = { type: 'object', required: ['v'], properties: { v: { const: only } } }
  const { sent } = renderKeptForm({ schema, uiSchema: { v: ui } })
  await send()
  expect(sent()).toEqual({ v: only })
})

const marked: RJSFSchema = {
  type: 'object',
  required: ['mark'],
  properties: {
    mark: { const: 'x' },
    other: { const: 'y' },
    name: { type: 'string', title: 'Name' },
    part: { $ref: '#/definitions/part' },
  },
}
const list: RJSFSchema = {
  type: 'object',
  properties: { items: { type: 'array', title: 'Items', items: { $ref: '#/definitions/item' } } },
  definitions: {
    item: marked,
    part: { type: 'object', required: ['mark'], properties: { mark: { const: 1 }, own: { type: 'string' } } },
  },
}

test('it is put where it is required in items that nobody opens, and nothing else is', async () => {
  const items = [{ name: 'one' }, { mark: 'other', part: { own: 'two' } }, { mark: 'x', part: {} }]
  const { data } = renderKeptForm({
    schema: list,
    uiSchema: { items: { 'ui:options': { itemsAs: 'pages' }, items: { mark: { 'ui:widget': 'hidden' } } } },
    initialFormData: { items },
  })
  expect(screen.queryByLabelText(/Name/)).toBeNull()
  expect(data()).toEqual({
    items: [
      { name: 'one', mark: 'x' },
      { mark: 'other', part: { own: 'two', mark: 1 } },
      { mark: 'x', part: { mark: 1 } },
    ],
  })
})

test('a host that does not take it is asked once', async () => {
  const onChange = vi.fn()
  function Host() {
    const [, draw] = useState(0)
    return (
      <Form
        schema={list}
        uiSchema={{ items: { 'ui:options': { itemsAs: 'pages' } } }}
        validator={validator}
        formData={{ items: [{ name: 'one' }] }}
        onChange={(event) => {
          onChange(event)
          draw((times) => times + 1)
        }}
      />
    )
  }
  render(<Host />)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('items of one value have it in a closed card as well', () => {
  const { data } = renderKeptForm({
    schema: {
      type: 'object',
      properties: {
        items: {
          type: 'array',
          title: 'Items',
          items: { type: 'object', required: ['a'], properties: { a: { const: 0 } } },
        },
      },
    },
    uiSchema: { items: { 'ui:options': { itemsAs: 'pages' } } },
    initialFormData: { items: [{}, {}] },
  })
  expect(data()).toEqual({ items: [{ a: 0 }, { a: 0 }] })
})

test('a value that is not required is not put there', async () => {
  const schema: RJSFSchema = { type: 'object', properties: { v: { const: 'x' }, w: { const: 'y' } } }
  const { sent } = renderKeptForm({ schema, uiSchema: { v: { 'ui:widget': 'hidden' } } })
  await send()
  expect(sent() ?? {}).toEqual({})
})

test('words between questions are shown', () => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: { words: { type: 'null', title: 'Before you start', description: 'Have your number ready' } },
  }
  renderKeptForm({ schema })
  expect(screen.getByText('Before you start')).toBeTruthy()
  expect(screen.getByText('Have your number ready')).toBeTruthy()
})
