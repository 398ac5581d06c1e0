import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { structureProblems } from '../../../test/structure.ts'
import { Form } from '../form/form.tsx'

const text: RJSFSchema = { type: 'string' }

test('a part that may be left out is added and removed, and focus follows', async () => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: {
      address: { type: 'object', title: 'Address', properties: { street: { ...text, title: 'Street' } } },
    },
  }
  let data: unknown
  const { container } = render(
    <Form
      schema={schema}
      uiSchema={{ 'ui:globalOptions': { enableOptionalDataFieldForType: ['object'] } }}
      validator={validator}
      onChange={({ formData }) => {
        data = formData
      }}
    />,
  )
  expect(screen.queryByLabelText('Street (optional)')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Add address' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Street (optional)')))
  expect(structureProblems(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Remove address' }))
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add address' })),
  )
  expect(JSON.parse(JSON.stringify(data))).toEqual({})
})

test('a part of one’s own is renamed when the box is left, and focus stays', async () => {
  let data: unknown
  const { container } = render(
    <Form
      schema={{ type: 'object', additionalProperties: text }}
      validator={validator}
      initialFormData={{ shoe: '5' }}
      onChange={({ formData }) => {
        data = formData
      }}
    />,
  )
  const box = screen.getByLabelText('Name of shoe')
  await userEvent.clear(box)
  await userEvent.type(box, 'boot')
  expect(data).toBeUndefined()
  await userEvent.tab()
  expect(data).toEqual({ boot: '5' })
  expect(document.activeElement).toBe(screen.getByLabelText('boot'))
  await userEvent.clear(screen.getByLabelText('Name of boot'))
  await userEvent.tab()
  expect(data).toEqual({ boot: '5' })
  await userEvent.click(screen.getByRole('button', { name: /^Remove/u }))
  expect(data).toEqual({})
  await userEvent.click(screen.getByRole('button', { name: 'Add another item' }))
  expect(structureProblems(container)).toEqual([])
})

test('a schema that holds itself is opened one turn at a time', async () => {
  const schema: RJSFSchema = {
    definitions: {
      person: {
        type: 'object',
        properties: {
          name: { ...text, title: 'Name' },
          child: { $ref: '#/definitions/person', title: 'Child' },
        },
      },
    },
    $ref: '#/definitions/person',
  }
  render(<Form schema={schema} validator={validator} />)
  const before = screen.getAllByLabelText('Name (optional)').length
  await userEvent.click(screen.getByRole('button', { name: 'Show child' }))
  expect(screen.getAllByLabelText('Name (optional)').length).toBeGreaterThan(before)
  expect(screen.getByRole('button', { name: 'Show child' })).toBeTruthy()
})

test('what cannot be shown is said, and stays as it is', async () => {
  const onSubmit: unknown[] = []
  render(
    <Form
      schema={{ type: 'object', properties: { odd: { title: 'Odd', type: 'array' }, name: text } }}
      validator={validator}
      initialFormData={{ odd: [1] }}
      onSubmit={({ formData }) => onSubmit.push(formData)}
    />,
  )
  expect(screen.getByText('Odd cannot be shown in this form')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Name (optional)'), 'x')
  await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(onSubmit).toEqual([{ odd: [1], name: 'x' }])
})
