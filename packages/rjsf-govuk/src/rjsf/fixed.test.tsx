import type { RJSFSchema } from '@rjsf/utils'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderKeptForm } from '../../test/kept-form.tsx'

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
