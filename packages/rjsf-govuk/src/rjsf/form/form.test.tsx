import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Form } from './form.tsx'

const schema: RJSFSchema = {
  type: 'object',
  title: 'Health plan',
  required: ['name'],
  properties: {
    name: { type: 'string', title: 'Name of the child' },
    contact: {
      type: 'object',
      title: 'Contact',
      properties: {
        phone: { type: 'string' },
        address: { type: 'object', properties: { postcode: { type: 'string' } } },
      },
    },
    medicines: {
      type: 'array',
      title: 'Medicines',
      items: {
        type: 'object',
        title: 'Medicine',
        required: ['name'],
        properties: { name: { type: 'string', title: 'Name' } },
      },
    },
  },
}

test('draws text, objects and lists', async () => {
  const onSubmit = vi.fn()
  const { container } = render(
    <Form schema={schema} validator={validator} onSubmit={onSubmit} onError={() => undefined} />,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Add medicine' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(container.querySelector('.govuk-error-summary')?.textContent).toContain('Enter name of the child')
  await user.type(screen.getByLabelText('Name of the child'), 'Sam')
  await user.type(screen.getByLabelText('Name'), 'Aspirin')
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(onSubmit.mock.lastCall?.[0].formData).toEqual({ name: 'Sam', medicines: [{ name: 'Aspirin' }] })
})
